import { describe, expect, it } from 'vitest';
import { stem } from './english.ts';

// From the published vocabulary of Porter2, where its later steps change nothing.
describe('stem', () => {
  it.each([
    ['caresses', 'caress'],
    ['ties', 'tie'],
    ['cries', 'cri'],
    ['gas', 'gas'],
    ['this', 'this'],
    ['gaps', 'gap'],
    ['kiwis', 'kiwi'],
    ['agreed', 'agre'],
    ['feed', 'feed'],
    ['luxuriated', 'luxuriat'],
    ['hopping', 'hop'],
    ['hoping', 'hope'],
    ['falling', 'fall'],
    ['adding', 'add'],
    ['running', 'run'],
    ['rerouted', 'rerout'],
    ['by', 'by'],
    ['cry', 'cri'],
    ['say', 'say'],
    ['sing', 'sing'],
    ['news', 'news'],
    ['dying', 'die'],
    ["company's", 'compani'],
    ['companies', 'compani'],
    ['outages', 'outag'],
    ['services', 'servic'],
    ['serviced', 'servic'],
    ['employees', 'employ'],
    ['succeeds', 'succeed'],
    ['status', 'status'],
    ['toyed', 'toy'],
    ['5g', '5g'],
    ['电', '电'],
  ])('%s → %s', (word, root) => expect(stem(word)).toBe(root));

  it.each([
    ['outage', 'outages'],
    ['service', 'servicing'],
    ['reroute', 'rerouted'],
    ['rate', 'rating'],
    ['hope', 'hoped'],
    ['schedule', 'schedules'],
    ['train', 'training'],
    ['train', 'trained'],
    ['staff', 'staffing'],
    ['plan', 'planned'],
    ['tweet', 'tweeting'],
    ['centre', 'centres'],
    ['company', 'companies'],
    ['process', 'processes'],
    ['crisis', 'crises'],
    ['woman', 'women'],
    ['forget', 'forgotten'],
    ['forgetting', 'forgot'],
    ['break', 'broke'],
    ['freeze', 'frozen'],
    ['keeping', 'kept'],
  ])('joins %s and %s', (one, other) => expect(stem(other)).toBe(stem(one)));

  it.each([
    ['operation', 'operator'],
    ['even', 'evening'],
    ['university', 'universe'],
    ['new', 'news'],
    ['leave', 'left'],
    ['find', 'found'],
  ])('keeps %s and %s apart', (one, other) => expect(stem(other)).not.toBe(stem(one)));
});
