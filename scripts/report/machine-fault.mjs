const FAULTS = {
  EACCES: 'a file or folder may not be opened',
  EDQUOT: 'there is no room left for this user',
  EIO: 'the disk is damaged',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENOMEM: 'there is no memory left',
  ENOSPC: 'the disk is full',
  EPERM: 'a file or folder may not be changed',
  EROFS: 'the disk can only be read',
};

const CODE = new RegExp(`Error: ((${Object.keys(FAULTS).join('|')}): .*)`);
const KEPT = /Error: (What was kept of \S+ is damaged: build again)/;
/** The same, as the system says it to programs that are no Node. */
const SAID = {
  'No space left on device': 'ENOSPC',
  'Disk quota exceeded': 'EDQUOT',
  'Read-only file system': 'EROFS',
  'Permission denied': 'EACCES',
  'Operation not permitted': 'EPERM',
  'Too many open files': 'EMFILE',
  'Cannot allocate memory': 'ENOMEM',
};
const SENTENCE = new RegExp(`Error: (.*\\b(${Object.keys(SAID).join('|')})\\b.*)`);
const MEMORY = /^FATAL ERROR: .*(?:heap|memory)/m;

/**
 * The one line that a fault of the machine deserves, out of what a program said when it broke off;
 * undefined where the fault is another.
 */
export function machineFault(output = '') {
  const [, said, code] = CODE.exec(output) ?? [];
  if (code) return `${FAULTS[code]}: ${said}`;
  const [, sentence, words] = SENTENCE.exec(output) ?? [];
  if (words) return `${FAULTS[SAID[words]]}: ${sentence}`;
  const [, kept] = KEPT.exec(output) ?? [];
  if (kept) return kept;
  return MEMORY.test(output) ? 'there is no memory left' : undefined;
}

/** What an error says, in one sentence. */
export function sentenceOf({ code, path, message }) {
  const said = Object.hasOwn(FAULTS, code ?? '') && path ? `${FAULTS[code]}: ${path}` : message;
  return said.replace(/\.?$/, '.');
}
