/** How to load the blocks in a language of programming, and look at them by language. */
interface Snippet {
  name: 'Python' | 'R' | 'JavaScript';
  code: (address: string) => string;
}

export const SNIPPETS: readonly Snippet[] = [
  {
    name: 'Python',
    code: (address) => `import json
from collections import Counter
from urllib.request import urlopen

with urlopen("${address}") as lines:
    blocks = [json.loads(line) for line in lines]

print(Counter(block["language"] for block in blocks))`,
  },
  {
    name: 'R',
    code: (address) => `library(jsonlite)

blocks <- stream_in(url("${address}"))
table(blocks$language)`,
  },
  {
    name: 'JavaScript',
    code: (address) => `const response = await fetch("${address}");
const lines = (await response.text()).trimEnd().split("\\n");
const blocks = lines.map((line) => JSON.parse(line));

console.log(Object.groupBy(blocks, ({ language }) => language));`,
  },
];
