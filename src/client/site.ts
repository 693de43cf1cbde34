/** What every page runs. */
import './keep-place.ts';
import './search-shortcut.ts';
import './theme-switch.ts';
