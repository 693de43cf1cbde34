import type { Locale } from '../locale.ts';

/** A rule of the content check: all that is to be said of it, in one place. */
export interface Rule {
  /**
   * What is wrong, and the shortest way out, in the words of an editor. `{name}` is a value of the
   * finding; a part in `[…]` is left out when a value in it is empty.
   */
  say: Record<Locale, string>;
  /** The same at the desk, where `say` speaks of keys, files or commands. */
  atDesk?: Record<Locale, string>;
  /** Why the rule is there, in a sentence. */
  why: Record<Locale, string>;
  /** A wrong piece of a file and the right one, the same in every language of the guide. */
  wrong: string;
  right: string;
  /** In a draft it is only a warning, or says nothing: what it asks for is still to be written. */
  inDraft?: 'warning' | 'nothing';
  /** The text cannot be taken apart as it stands: no lock is written from it. */
  keepsLock?: true;
  /** What shows at several places of a file has one cause, and is said once with their lines. */
  isOneCause?: true;
  /** The lock is only behind the texts: it is written anew, and hinders nobody who writes. */
  isLockBehind?: true;
  /** There is no lock: where Git has one, a command brings it back. */
  isLockGone?: true;
  /** Whoever writes could write elsewhere: while it is found, no command writes. */
  stopsWriting?: true;
}
