import everyPage from './every-page.ts?worker&url';

// What works without a network weighs nothing on the first view.
onload = () => import(/* @vite-ignore */ everyPage).catch(() => 0);
