import type { ComponentType } from 'preact';
import { late } from './late.tsx';
import { Start } from './start/Start.tsx';

/** A screen that belongs to no draft: its address, and what it shows. */
interface DeskPage {
  name: string;
  show: ComponentType;
}

/** The screens that belong to no draft; the first is where the desk begins. */
export const PAGES: readonly DeskPage[] = [
  { name: '', show: Start },
  { name: 'new', show: late(async () => (await import('./new/NewCase.tsx')).NewCase) },
  { name: 'review', show: late(async () => (await import('./review/Review.tsx')).Review) },
];
