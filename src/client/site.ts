/** What every page runs. */
import './keep-place.ts';
import './search-shortcut.ts';
import './kept-choice.ts';
import './copy/copied-text.ts';
import './offline/after-load.ts';
