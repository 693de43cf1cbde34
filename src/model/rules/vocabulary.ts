import type { Rule } from './rule.ts';

/** The vocabulary. */
export const VOCABULARY_RULES = {
  'concept-label-twice': {
    say: {
      en: 'The label “{found}” ({language}) already names the concept “{other}”. A label names one concept only.',
      zh: '名称“{found}”（{language}）已属于概念“{other}”。一个名称只能属于一个概念。',
      fa: 'نام «{found}» ({language}) پیش‌تر نام مفهوم «{other}» است. هر نام تنها متعلق به یک مفهوم است.',
    },
    why: {
      en: 'A label that means two concepts leads readers astray.',
      zh: '一个名称指两个概念，读者会走错。',
      fa: 'نامی که برای دو مفهوم به کار رود خواننده را گمراه می‌کند.',
    },
    wrong:
      '- id: outage\n  altLabel: { en: [dead phones] }\n- id: phone-outage\n  altLabel: { en: [dead phones] }',
    right: '- id: phone-outage\n  altLabel: { en: [dead phones] }',
  },
  'concept-cycle': {
    say: {
      en: '“{found}” comes round to itself: {detail}. Take one of these out of “broader”.',
      zh: '“{found}”绕回了自己的上位：{detail}。请断开其中一环。',
      fa: '«{found}» از راه مفهوم‌های عام‌تر به خودش برمی‌گردد: {detail}. یکی از پیوندها را بردارید.',
    },
    why: {
      en: 'A concept cannot be broader than itself.',
      zh: '概念不能是自己的上位。',
      fa: 'هیچ مفهومی نمی‌تواند عام‌تر از خودش باشد.',
    },
    wrong: '- id: a\n  broader: [b]\n- id: b\n  broader: [a]',
    right: '- id: a\n  broader: [b]\n- id: b',
  },
  'concept-related': {
    say: {
      en: '“{found}” is both broader or narrower and related. Keep one.',
      zh: '“{found}”既是上位或下位，又是相关。请只留一种。',
      fa: '«{found}» هم عام‌تر یا خاص‌تر است و هم مرتبط. یکی را نگه دارید.',
    },
    why: {
      en: 'Related means neither broader nor narrower.',
      zh: '相关，就是既非上位也非下位。',
      fa: 'مرتبط یعنی نه عام‌تر و نه خاص‌تر.',
    },
    wrong: 'broader: [outage]\nrelated: [outage]',
    right: 'broader: [outage]',
  },
  'concept-orphan': {
    say: {
      en: 'The concept “{found}” has no broader, narrower or related concept. Give it a place.',
      zh: '概念“{found}”没有上位、下位或相关概念。请给它一个位置。',
      fa: 'مفهوم «{found}» مفهوم عام‌تر، خاص‌تر یا مرتبطی ندارد. جایی به آن بدهید.',
    },
    why: {
      en: 'Nobody finds a concept without neighbours.',
      zh: '没有邻居的概念，谁也找不到。',
      fa: 'مفهومی را که به چیزی وصل نیست کسی پیدا نمی‌کند.',
    },
    wrong: '- id: heatwave',
    right: '- id: heatwave\n  broader: [severe-weather]',
  },
  'scheme-file': {
    say: {
      en: 'The file holds the scheme “{found}”; its name says “{expected}”.',
      zh: '文件里写的是“{found}”类，文件名却是“{expected}”。请改成一致。',
      fa: 'فایل دستهٔ «{found}» را دارد و نامش «{expected}» است. این دو را یکی کنید.',
    },
    why: {
      en: 'A file holds the scheme that its name says.',
      zh: '文件里的类，要与文件名相同。',
      fa: 'هر فایل همان دسته‌ای را دارد که نامش می‌گوید.',
    },
    wrong: '# hazard.yaml\nscheme: practice',
    right: '# hazard.yaml\nscheme: hazard',
  },
} as const satisfies Record<string, Rule>;
