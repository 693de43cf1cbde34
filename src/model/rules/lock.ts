import type { Rule } from './rule.ts';

/** The lock. */
export const LOCK_RULES = {
  'lock-missing': {
    isLockBehind: true,
    isLockGone: true,
    say: {
      en: 'The paragraphs of this case have no ids yet. Run npm run sync and commit the file that it writes, blocks.lock.yaml.',
      zh: '本案例的段落还没有编号。请运行 npm run sync，并提交它写出的 blocks.lock.yaml。',
      fa: 'بندهای این نمونه هنوز شناسه ندارند. npm run sync را اجرا کنید و فایلی را که می‌نویسد، blocks.lock.yaml، ثبت کنید.',
    },
    why: {
      en: 'The lock keeps the ids of blocks, and with them every link and citation.',
      zh: '锁文件保住段落编号，也就保住了所有链接和引用。',
      fa: 'فایل قفل شناسهٔ بندها را نگه می‌دارد و با آن همهٔ پیوندها و ارجاع‌ها را.',
    },
    wrong: 'case.yaml\narticle.en.mdx',
    right: 'case.yaml\narticle.en.mdx\nblocks.lock.yaml',
  },
  'lock-lost': {
    isLockGone: true,
    say: {
      en: 'The file of this case’s ids is not there; without it every paragraph would get a new address. Bring it back[: {command}]; then npm run check.[ Only if there never was one: {never}.]',
      zh: '记着本案例段落编号的文件不见了；没有它，每段都会换地址。请先恢复[：{command}]，再运行 npm run check。[只有从来没有过这个文件时，才运行 {never}。]',
      fa: 'فایل شناسه‌های این نمونه سر جایش نیست و بی آن هر بند نشانی تازه‌ای می‌گیرد. نخست آن را بازگردانید[: {command}]؛ سپس npm run check را اجرا کنید.[ تنها اگر هرگز چنین فایلی نبوده است {never} را اجرا کنید.]',
    },
    why: {
      en: 'Links and evidence point to the old ids. What else may be wrong is said once they are back.',
      zh: '链接和依据指向原来的编号。编号恢复之后，才能查出别的问题。',
      fa: 'پیوندها و شواهد به شناسه‌های پیشین اشاره دارند. اگر چیز دیگری نادرست باشد، پس از بازگشت آن‌ها گفته می‌شود.',
    },
    wrong: 'git rm blocks.lock.yaml',
    right: 'git checkout HEAD -- blocks.lock.yaml',
  },
  'lock-stale': {
    isLockBehind: true,
    say: {
      en: 'blocks.lock.yaml does not match this text (block {found}). Run npm run sync and commit the file that it writes.',
      zh: 'blocks.lock.yaml 与正文不符（段落 {found}）。请运行 npm run sync，并提交它写出的文件。',
      fa: 'blocks.lock.yaml با این متن هماهنگ نیست (بند {found}). npm run sync را اجرا کنید و فایلی را که می‌نویسد ثبت کنید.',
    },
    why: {
      en: 'The text has changed since the lock was written.',
      zh: '写锁文件之后，正文又改过。',
      fa: 'متن پس از نوشتن قفل تغییر کرده است.',
    },
    wrong: 'npm run check',
    right: 'npm run sync\nnpm run check',
  },
  'lock-unread': {
    say: {
      en: 'The file of the ids cannot be read from here on, so nothing is written. After a merge: delete only the lines with <<<<<<<, ======= and >>>>>>>, keep all others, then npm run sync. Else bring it back: git checkout {from} -- {path}.',
      zh: '锁文件从这里起无法读取，所以什么都没有写入。如果是合并造成的：只删去带 <<<<<<<、=======、>>>>>>> 的行，其余各行全部保留，再运行 npm run sync。否则请恢复它：git checkout {from} -- {path}。',
      fa: 'فایل شناسه‌ها از اینجا به بعد خواندنی نیست؛ پس چیزی نوشته نشد. اگر پس از ادغام است: تنها سطرهای <<<<<<< و ======= و >>>>>>> را حذف کنید و بقیه را نگه دارید، سپس npm run sync را اجرا کنید. وگرنه آن را برگردانید: git checkout {from} -- {path}.',
    },
    why: {
      en: 'If it were overwritten, every id would be given afresh, and evidence would cite other paragraphs.',
      zh: '一旦覆盖，所有编号都会重排，依据就会指到别的段落。',
      fa: 'اگر بازنویسی شود همهٔ شناسه‌ها از نو داده می‌شود و شاهدها به بندهای دیگر می‌رسد.',
    },
    wrong: '<<<<<<< HEAD\n  - {id: p2kqz, …}\n=======\n  - {id: p2mtv, …}',
    right: '  - {id: p2kqz, …}\n  - {id: p2mtv, …}',
  },
  'lock-holes': {
    say: {
      en: 'This file has lost what it knew of {found}, in a merge perhaps; without it these paragraphs would get new addresses. Bring back the whole file as one branch had it: git checkout {from} -- {path}; then npm run sync.',
      zh: '这个文件里 {found} 的记录不见了，可能是合并时丢的；没有它，这些段落会换地址。请把整个文件恢复成某个分支上的样子：git checkout {from} -- {path}，再运行 npm run sync。',
      fa: 'آنچه این فایل دربارهٔ {found} می‌دانست از دست رفته است، شاید هنگام ادغام؛ بی آن این بندها نشانی تازه‌ای می‌گیرند. کل فایل را همان‌گونه که در یکی از شاخه‌ها بود بازگردانید: git checkout {from} -- {path}؛ سپس npm run sync را اجرا کنید.',
    },
    why: {
      en: 'A branch that has the whole file has all ids; what the other added is numbered again, the same way.',
      zh: '任何一个分支的完整文件都记着全部原有编号；另一个分支新加的段落会重新得到同样的编号。',
      fa: 'فایل کامل هر شاخه همهٔ شناسه‌های پیشین را دارد؛ آنچه شاخهٔ دیگر افزوده است دوباره همان شناسه را می‌گیرد.',
    },
    wrong: '- {id: p3, …}\n- {id: p5, …}',
    right: '- {id: p3, …}\n- {id: p4, …}\n- {id: p5, …}',
  },
  'lock-newer': {
    say: {
      en: 'This file was written by a newer version of the site’s tools. Bring them up to date (git pull, npm install); nothing is written until then.',
      zh: '这个文件由更新版本的工具写成。请先更新工具（git pull、npm install）；在此之前什么都不会写入。',
      fa: 'این فایل را نسخهٔ تازه‌تری از ابزارها نوشته است. ابزارها را به‌روز کنید (git pull، npm install)؛ تا آن زمان چیزی نوشته نمی‌شود.',
    },
    why: {
      en: 'What an older tool does not know, it would lose.',
      zh: '旧工具不认识的内容会丢失。',
      fa: 'آنچه ابزار قدیمی نشناسد از دست می‌رود.',
    },
    wrong: 'version: 3',
    right: 'git pull\nnpm install',
  },
  'lock-double': {
    say: {
      en: 'Two branches gave the id {found} to two texts: “{first}” and “{second}”. Give one of them another id in this file, such as {found}b, and the same in the evidence that its branch wrote; then npm run sync.',
      zh: '两个分支把编号 {found} 给了两段不同的文字：“{first}”和“{second}”。请在本文件里给其中一段换一个编号（如 {found}b），并改正该分支所写的依据，然后运行 npm run sync。',
      fa: 'دو شاخه شناسهٔ {found} را به دو متن داده‌اند: «{first}» و «{second}». در این فایل به یکی شناسهٔ دیگری بدهید (مانند {found}b) و در شواهدی که همان شاخه نوشته است نیز؛ سپس npm run sync را اجرا کنید.',
    },
    why: {
      en: 'Evidence of one branch would cite the text of the other.',
      zh: '否则一个分支的依据会引用另一个分支的文字。',
      fa: 'وگرنه شاهد یک شاخه به متن شاخهٔ دیگر ارجاع می‌دهد.',
    },
    wrong: '- {id: p2a, …}\n- {id: p2a, …}',
    right: '- {id: p2a, …}\n- {id: p2ab, …}',
  },
  'merge-twice': {
    keepsLock: true,
    say: {
      en: 'The paragraph {found} (“{starts}”) stands twice since the merge, in line {baseLine} and here: one branch moved it, the other edited it. Put what is right of both in one place, delete the other, then npm run sync.',
      zh: '合并之后，段落 {found}（“{starts}”）出现了两次：第 {baseLine} 行和此处。一个分支移动了它，另一个分支修改了它。请把两处的内容并到一处，删去另一处，然后运行 npm run sync。',
      fa: 'پس از ادغام، بند {found} («{starts}») دو بار آمده است: در سطر {baseLine} و اینجا. یک شاخه آن را جابه‌جا کرده و دیگری ویرایش. آنچه درست است را در یک جا بگذارید، دیگری را حذف کنید و سپس npm run sync را اجرا کنید.',
    },
    why: {
      en: 'An id belongs to one paragraph, and Git cannot tell that these two are the same.',
      zh: '一个编号只属于一个段落，而Git看不出这两段是同一段。',
      fa: 'هر شناسه از آنِ یک بند است و گیت نمی‌داند که این دو یک بند است.',
    },
    wrong: 'The hotline rang all night.\n\nThe hotline rang all that night.',
    right: 'The hotline rang all that night.',
  },
} as const satisfies Record<string, Rule>;
