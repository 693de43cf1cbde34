import process from 'node:process';
import fc from 'fast-check';

// Every run tries the same generated texts, so that it says the same of the same code everywhere;
// SEED=2 npm run unit tries others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
