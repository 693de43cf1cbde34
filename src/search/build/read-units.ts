import type { CharacterUse } from '../../text/chinese-build/simplified.ts';
import type { WholeReader } from './asked.ts';
import type { OwnGuests } from './guests.ts';
import { unitsReader, type KeptReadings, type SearchCase } from './keep-case.ts';
import { teachingOnly, type ParallelUnits } from './learn/units.ts';
import { readUnitLines, type Units } from './weigh.ts';

/** What the words of the cases come to as some of all, in the order of the cases. */
interface FoundUnits {
  /** Read when asked for. */
  units: (() => Units)[];
  guests: OwnGuests[];
  parallels: ParallelUnits[];
  /** Of how many cases the words were read anew. */
  made: number;
}

/** Reads the cases as some of all. */
export const readUnits = (
  cases: readonly SearchCase[],
  characters: readonly CharacterUse[],
  reader: WholeReader,
  stores: KeptReadings,
): FoundUnits => {
  const unitsOf = unitsReader(reader, stores);
  const found: FoundUnits = { units: [], guests: [], parallels: [], made: 0 };
  const teaching = teachingOnly<ParallelUnits>();
  cases.forEach((one, at) => {
    const { units, guests, parallels, isMade } = unitsOf(one, characters[at]?.characters ?? '');
    // Packed: those of a large corpus would fill memory.
    const packed = Buffer.from(units);
    found.units.push(() => readUnitLines(packed.toString()));
    found.guests.push(guests);
    teaching.add(parallels);
    found.made += isMade ? 1 : 0;
  });
  return { ...found, parallels: teaching.texts() };
};
