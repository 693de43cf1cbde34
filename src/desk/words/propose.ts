import type { Failure, Step } from '../propose/failure.ts';
import type { Words } from './say.ts';

/** Proposing what was done. */
export const PROPOSE = {
  title: { en: 'Propose', zh: '提交', fa: 'پیشنهاد' },
  nothing: {
    en: 'Nothing has been changed yet.',
    zh: '还没有任何改动。',
    fa: 'هنوز چیزی تغییر نکرده است.',
  },
  what: { en: 'What was done', zh: '做了什么', fa: 'چه شده است' },
  newText: { en: 'new', zh: '新增', fa: 'تازه' },
  gone: { en: 'removed', zh: '删除', fa: 'حذف‌شده' },
  article: { en: 'Article in {language}', zh: '{language}文章', fa: 'مقاله به {language}' },
  record: { en: 'Record', zh: '案例记录', fa: 'شناسنامه' },
  concept: { en: 'Concept “{name}”', zh: '概念“{name}”', fa: 'مفهوم «{name}»' },
  comma: { en: ', ', zh: '，', fa: '، ' },
  paragraph: { en: '1 paragraph', zh: '1段', fa: '۱ بند' },
  statement: { en: '1 statement', zh: '1条陈述', fa: '۱ گزاره' },
  paragraphs: { en: '{count} paragraphs', zh: '{count}段', fa: '{count} بند' },
  statements: { en: '{count} statements', zh: '{count}条陈述', fa: '{count} گزاره' },
  sentence: { en: 'In a sentence', zh: '用一句话说明', fa: 'در یک جمله' },
  sentenceLead: {
    en: 'Whoever reads your proposal sees this first.',
    zh: '审阅者首先看到这句话。',
    fa: 'هر که پیشنهاد شما را بخواند نخست این را می‌بیند.',
  },
  isDraft: {
    en: 'The case is still marked as a draft: it can be proposed, but readers will not see it. What it lacks, and how it becomes ready for readers, stands under:',
    zh: '这个案例仍标为草稿：可以提交，但读者看不到。还缺什么、怎样标为可以发表，见：',
    fa: 'این نمونه هنوز پیش‌نویس است: می‌توان پیشنهادش داد، ولی خوانندگان آن را نمی‌بینند. آنچه کم دارد و راه آماده کردنش اینجاست:',
  },
  errors: {
    en: 'What the check still finds to be mended: {count}. You can propose it all the same; it cannot be accepted before.',
    zh: '检查还有{count}处须改正。可以照样提交，但改正之前不会被采纳。',
    fa: 'بررسی هنوز {count} مورد برای اصلاح دارد. می‌توانید پیشنهادش کنید؛ ولی تا اصلاح نشود پذیرفته نمی‌شود.',
  },
  yourName: { en: 'Your name', zh: '您的姓名', fa: 'نام شما' },
  github: { en: 'With GitHub', zh: '通过GitHub', fa: 'با گیت‌هاب' },
  repository: { en: 'Repository (owner/name)', zh: '仓库（所有者/名称）', fa: 'مخزن (مالک/نام)' },
  wrongRepository: {
    en: 'Write it as owner/name.',
    zh: '请写成“所有者/名称”。',
    fa: 'به شکل مالک/نام بنویسید.',
  },
  token: { en: 'Token', zh: '令牌', fa: 'توکن' },
  tokenWhere: {
    en: 'Make one at GitHub: Settings → Developer settings → Fine-grained tokens.',
    zh: '在GitHub上生成：Settings → Developer settings → Fine-grained tokens。',
    fa: 'آن را در گیت‌هاب بسازید: \u2066Settings → Developer settings → Fine-grained tokens\u2069.',
  },
  tokenRights: {
    en: 'It needs “Contents” and “Pull requests”, read and write, for this repository or your fork of it.',
    zh: '须对本仓库（或您的派生仓库）拥有“Contents”和“Pull requests”的读写权限。',
    fa: 'باید برای این مخزن یا انشعاب شما دسترسی خواندن و نوشتن «Contents» و «Pull requests» داشته باشد.',
  },
  tokenKept: {
    en: 'It is kept for this session only and sent to GitHub alone.',
    zh: '令牌只在本次会话中保留，只发给GitHub。',
    fa: 'فقط تا پایان این نشست نگه داشته می‌شود و تنها به گیت‌هاب فرستاده می‌شود.',
  },
  forget: { en: 'Forget the token', zh: '清除令牌', fa: 'توکن را فراموش کن' },
  propose: { en: 'Propose', zh: '提交提案', fa: 'پیشنهاد بده' },
  again: { en: 'Propose again', zh: '再次提交', fa: 'دوباره پیشنهاد بده' },
  stop: { en: 'Stop', zh: '停止', fa: 'توقف' },
  bundle: { en: 'Without an account', zh: '没有账户', fa: 'بدون حساب' },
  bundleLead: {
    en: 'Save the proposal. The file holds all that you changed, and nothing of the source.',
    zh: '保存提案文件。其中有您的全部改动，不含原始网页。',
    fa: 'پیشنهاد را ذخیره کنید. فایل همهٔ تغییرهای شما را دارد و چیزی از متن منبع در آن نیست.',
  },
  saveBundle: { en: 'Save the proposal', zh: '保存提案文件', fa: 'ذخیرهٔ پیشنهاد' },
  saved: {
    en: 'Saved as {name}, where your browser keeps downloads. Now send it.',
    zh: '已存为{name}，在浏览器的下载文件夹里。接下来请发出去。',
    fa: 'با نام {name} در پوشهٔ بارگیری‌های مرورگر ذخیره شد. اکنون آن را بفرستید.',
  },
  send: {
    en: 'Send it to those who keep the casebook, in one of these ways:',
    zh: '用以下任一方式发给案例集的维护者：',
    fa: 'آن را از یکی از این راه‌ها برای نگه‌دارندگان مجموعه بفرستید:',
  },
  issue: { en: 'Open an issue', zh: '新建议题（issue）', fa: 'باز کردن ایشو' },
  issueLead: {
    en: 'and drop the file into its text. The title is filled in; GitHub asks for an account.',
    zh: '并把文件拖进正文。标题已填好；GitHub要求有账户。',
    fa: 'و کشیدن فایل به درون متن آن. عنوان از پیش نوشته شده است؛ گیت‌هاب حساب می‌خواهد.',
  },
  mail: { en: 'Begin a mail', zh: '写邮件', fa: 'نوشتن ایمیل' },
  mailLead: {
    en: 'and attach the file. It goes to whoever asked you for the text, or to a keeper who is named here:',
    zh: '并附上文件，发给约您供稿的人，或这里列出的维护者：',
    fa: 'و پیوست کردن فایل. گیرنده کسی است که متن را از شما خواسته، یا نگه‌دارنده‌ای که اینجا نام برده شده است:',
  },
  noKeepers: {
    en: 'and attach the file. It goes to whoever asked you for the text or runs this site, which does not say where its repository is.',
    zh: '并附上文件，发给约您供稿的人或本站的管理者；本站没有写明仓库地址。',
    fa: 'و پیوست کردن فایل. گیرنده کسی است که متن را از شما خواسته یا این سایت را می‌گرداند؛ سایت نشانی مخزنش را نگفته است.',
  },
  mailBody: {
    en: 'A proposal for the casebook is attached. In a copy of the repository, this command checks it and writes all of it or nothing:',
    zh: '附件是给案例集的提案。在仓库副本中运行以下命令，会先检查，然后全部写入，否则什么都不写：',
    fa: 'پیشنهادی برای مجموعهٔ نمونه‌ها پیوست است. این فرمان در نسخه‌ای از مخزن آن را بررسی می‌کند و یا همه‌اش را می‌نویسد یا هیچ:',
  },
  takeOver: {
    en: 'They run one command, which checks it and writes all of it or nothing; readers see it with the next publication. Your draft stays here meanwhile.',
    zh: '维护者运行一条命令：先检查，然后全部写入，否则什么都不写；下次发布后读者就会看到。在此期间草稿仍保留在这里。',
    fa: 'آنان یک فرمان اجرا می‌کنند که پیشنهاد را بررسی می‌کند و یا همه‌اش را می‌نویسد یا هیچ؛ خوانندگان آن را با انتشار بعدی می‌بینند. پیش‌نویس شما در این میان همین‌جا می‌ماند.',
  },
  workingCopy: { en: 'Into the working copy', zh: '写入工作副本', fa: 'در نسخهٔ کاری' },
  workingCopyLead: {
    en: 'For whoever has the repository on this machine: the files are written into it at once, and neither way below is needed.',
    zh: '供本机上有仓库的人使用：文件直接写入其中，不必再用下面两种方式。',
    fa: 'برای کسی که مخزن روی همین دستگاه اوست: فایل‌ها یک‌باره در آن نوشته می‌شود و به دو راه زیر نیازی نیست.',
  },
  writeIt: { en: 'Write the files', zh: '写入文件', fa: 'فایل‌ها نوشته شود' },
  wrote: {
    en: 'Files written: {count}. The draft stays here.',
    zh: '已写入{count}个文件。草稿仍保留在这里。',
    fa: '{count} فایل نوشته شد. پیش‌نویس همین‌جا می‌ماند.',
  },
  wroteNot: {
    en: 'It could not be written ({reason}). The draft is safe here; try again.',
    zh: '没能写入（{reason}）。草稿仍在这里，请重试。',
    fa: 'نوشته نشد ({reason}). پیش‌نویس همین‌جا محفوظ است؛ دوباره تلاش کنید.',
  },
  proposed: {
    en: 'Proposed: number {number}',
    zh: '已提交：第{number}号',
    fa: 'پیشنهاد شد: شمارهٔ {number}',
  },
  updated: {
    en: 'The proposal {number} now has your last changes.',
    zh: '第{number}号提案已加入您最近的改动。',
    fa: 'آخرین تغییرهای شما به پیشنهاد {number} افزوده شد.',
  },
  fork: {
    en: 'It was made from your own copy of the repository ({name}).',
    zh: '提案来自您自己的仓库副本（{name}）。',
    fa: 'از نسخهٔ خودتان از مخزن ({name}) ساخته شد.',
  },
  open: { en: 'Open it at GitHub', zh: '在GitHub上打开', fa: 'در گیت‌هاب باز کنید' },
  same: {
    en: 'All of this is in the repository already.',
    zh: '这些内容仓库里已经全有了。',
    fa: 'همهٔ این‌ها از پیش در مخزن هست.',
  },
  moved: {
    en: 'Others have changed the same files meanwhile. Nothing was sent. What does not meet yours has been joined; choose below where both of you wrote.',
    zh: '其间有人改了同样的文件，因此什么都没有发出。互不冲突的已经合并；双方都改过的，请在下面选择。',
    fa: 'در این میان کسان دیگری همین فایل‌ها را تغییر داده‌اند و چیزی فرستاده نشد. آنچه با کار شما برخورد ندارد به هم پیوست؛ هر جا هر دو نوشته‌اید در زیر انتخاب کنید.',
  },
  theirs: { en: 'Theirs', zh: '对方的', fa: 'نوشتهٔ آنان' },
  mine: { en: 'Mine', zh: '我的', fa: 'نوشتهٔ من' },
  own: { en: 'Other words', zh: '另写', fa: 'متن دیگر' },
  theyRemoved: { en: 'They have removed it.', zh: '对方删除了。', fa: 'آنان حذفش کرده‌اند.' },
  iRemoved: { en: 'You have removed it.', zh: '您删除了。', fa: 'شما حذفش کرده‌اید.' },
  settle: { en: 'Take these over', zh: '采用以上选择', fa: 'همین‌ها را بپذیر' },
  settled: {
    en: 'Your draft now builds on what the others wrote. Read the check, then propose again.',
    zh: '您的草稿已以对方的文字为基础。请查看检查结果，再重新提交。',
    fa: 'پیش‌نویس شما اکنون بر نوشتهٔ دیگران استوار است. بررسی را بخوانید و دوباره پیشنهاد دهید.',
  },
  safe: {
    en: 'Your draft is safe in this browser.',
    zh: '草稿安全地保存在本浏览器里。',
    fa: 'پیش‌نویس شما در همین مرورگر محفوظ است.',
  },
  until: {
    en: 'Try again after {time}.',
    zh: '请在{time}之后重试。',
    fa: 'پس از {time} دوباره تلاش کنید.',
  },
  said: { en: 'GitHub says:', zh: 'GitHub的原话：', fa: 'گیت‌هاب می‌گوید:' },
} satisfies Record<string, Words>;

/** Why it did not work, and what to do. */
export const FAILURES: Record<Failure['code'], Words> = {
  token: {
    en: 'GitHub does not know this token, or it has expired. Paste a new one and propose again.',
    zh: 'GitHub不认得这个令牌，或者它已过期。请粘贴新的令牌，再次提交。',
    fa: 'گیت‌هاب این توکن را نمی‌شناسد یا زمانش گذشته است. توکن تازه‌ای بچسبانید و دوباره پیشنهاد دهید.',
  },
  'no-right': {
    en: 'This token may not do that. Give it “Contents” and “Pull requests”, read and write.',
    zh: '这个令牌没有权限。请给它“Contents”和“Pull requests”的读写权限。',
    fa: 'این توکن چنین اجازه‌ای ندارد. دسترسی خواندن و نوشتن «Contents» و «Pull requests» را به آن بدهید.',
  },
  'not-found': {
    en: 'There is no such repository, or this token may not see it. Check the name and the token.',
    zh: '没有这个仓库，或者令牌无权访问它。请核对名称和令牌。',
    fa: 'چنین مخزنی نیست، یا این توکن آن را نمی‌بیند. نام و توکن را بررسی کنید.',
  },
  'rate-limit': {
    en: 'GitHub has been asked too often.',
    zh: '对GitHub的请求过于频繁。',
    fa: 'درخواست‌های فرستاده‌شده به گیت‌هاب بیش از اندازه بوده است.',
  },
  refused: {
    en: 'GitHub will not take it as it is.',
    zh: 'GitHub没有接受。',
    fa: 'گیت‌هاب آن را به این صورت نپذیرفت.',
  },
  unfit: {
    en: 'A file is in a form that the content does not allow. Read the check.',
    zh: '有文件不符合内容的要求，请查看检查结果。',
    fa: 'فایلی با آنچه محتوا می‌پذیرد نمی‌خواند. بررسی را بخوانید.',
  },
  diverged: {
    en: 'The open proposal and the repository have both changed a file that is not yours. A maintainer must join them.',
    zh: '待处理的提案和仓库都改了一个不属于您的文件，须由维护者合并。',
    fa: 'پیشنهاد باز و مخزن هر دو فایلی را که از آن شما نیست تغییر داده‌اند. نگه‌دارنده باید آن‌ها را به هم بپیوندد.',
  },
  moving: {
    en: 'Others are writing to the same proposal just now. Try again in a minute.',
    zh: '有人正在写同一份提案，请稍后重试。',
    fa: 'کسان دیگری همین حالا در همین پیشنهاد می‌نویسند. دقیقه‌ای دیگر تلاش کنید.',
  },
  'fork-slow': {
    en: 'GitHub is still making your copy of the repository. Try again in a minute.',
    zh: 'GitHub还在为您建立仓库副本，请稍后重试。',
    fa: 'گیت‌هاب هنوز نسخهٔ شما از مخزن را می‌سازد. دقیقه‌ای دیگر تلاش کنید.',
  },
  server: {
    en: 'GitHub has a fault of its own just now. Try again later.',
    zh: 'GitHub目前自身有故障，请稍后重试。',
    fa: 'گیت‌هاب اکنون خود دچار مشکل است. بعداً تلاش کنید.',
  },
  network: {
    en: 'No answer came: the network is down, or was cut. Try again; what was begun will be finished.',
    zh: '没有得到回应：网络断开了。请重试，已开始的会继续完成。',
    fa: 'پاسخی نرسید: شبکه قطع است یا قطع شد. دوباره تلاش کنید؛ آنچه آغاز شده کامل می‌شود.',
  },
  stopped: { en: 'Stopped.', zh: '已停止。', fa: 'متوقف شد.' },
};

/** How far it is. */
export const STEPS: Record<Step, Words> = {
  account: { en: 'Asking who you are …', zh: '正在确认您的身份……', fa: 'در حال شناسایی شما…' },
  repository: { en: 'Looking at the repository …', zh: '正在查看仓库……', fa: 'در حال دیدن مخزن…' },
  base: {
    en: 'Reading what is there …',
    zh: '正在读取现有内容……',
    fa: 'در حال خواندن آنچه هست…',
  },
  fork: { en: 'Making your copy …', zh: '正在建立您的副本……', fa: 'در حال ساخت نسخهٔ شما…' },
  branch: { en: 'Making the branch …', zh: '正在建立分支……', fa: 'در حال ساخت شاخه…' },
  files: { en: 'Sending the files …', zh: '正在发送文件……', fa: 'در حال فرستادن فایل‌ها…' },
  commit: { en: 'Writing down the change …', zh: '正在记录改动……', fa: 'در حال ثبت تغییر…' },
  proposal: { en: 'Opening the proposal …', zh: '正在创建提案……', fa: 'در حال باز کردن پیشنهاد…' },
  read: { en: 'Reading …', zh: '正在读取……', fa: 'در حال خواندن…' },
};
