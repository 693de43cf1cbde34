import { PAGEFIND_SIGNATURE } from './files.ts';

/** What a file of Pagefind's index holds. */
type Value = number | string | readonly Value[];

const decoder = new TextDecoder();

/** The kinds of CBOR, of which Pagefind uses these. */
const KIND = { natural: 0, negative: 1, text: 3, list: 4 };

const readValue = (bytes: Uint8Array, from: number): Value => {
  let at = from;
  const next = (): Value => {
    const head = bytes[at]!;
    at += 1;
    let size = head & 31;
    if (size > 23) {
      const end = at + (1 << (size - 24));
      for (size = 0; at < end; at += 1) size = size * 256 + bytes[at]!;
    }
    switch (head >> 5) {
      case KIND.natural:
        return size;
      case KIND.negative:
        return -1 - size;
      case KIND.text:
        return decoder.decode(bytes.subarray(at, (at += size)));
      case KIND.list: {
        const list: Value[] = [];
        for (; size > 0; size -= 1) list.push(next());
        return list;
      }
      default:
        throw new Error(`Pagefind's index has a value of kind ${head >> 5}.`);
    }
  };
  return next();
};

const unpacked = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> => {
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
};

/** Reads a file of Pagefind's index: CBOR after a signature, packed. */
export const readPagefindFile = async (bytes: Uint8Array<ArrayBuffer>): Promise<Value> => {
  const plain = await unpacked(bytes);
  const signature = decoder.decode(plain.subarray(0, PAGEFIND_SIGNATURE.length));
  if (signature !== PAGEFIND_SIGNATURE) throw new Error('This is no file of Pagefind.');
  return readValue(plain, PAGEFIND_SIGNATURE.length);
};
