// Where the neighbours live. A house number means the same house in both seatings, with the same person in it.
import type { Neighbour } from './neighbourType.ts';

/** The 24 neighbours of the wide lane: house n is n01, n02 and so on. */
export const WIDE_NEIGHBOURS: readonly Neighbour[] = [
  {
    id: 'n01', house: 1, form: 'window', x: 82, y: 176, w: 50, h: 58,
    curtain: 'cafe', cloth: 'clothHoney', paint: 'paintBrown', who: 'he',
  },
  {
    id: 'n02', house: 2, form: 'window', x: 34, y: 304, w: 60, h: 82,
    arched: true, curtain: 'tied', cloth: 'clothCoral', who: 'gran', has: ['bloom'],
  },
  {
    id: 'n03', house: 3, form: 'window', x: 136, y: 304, w: 60, h: 82,
    arched: true, curtain: 'blind', cloth: 'clothCream', who: 'lin', has: ['cage'],
  },
  {
    id: 'n04', house: 4, form: 'window', x: 30, y: 452, w: 62, h: 86,
    curtain: 'half', cloth: 'clothTeal', who: 'wu', has: ['pots'],
  },
  {
    id: 'n05', house: 5, form: 'door', x: 140, y: 456, w: 66, h: 144,
    who: 'zhao', mood: 'proud',
  },
  {
    id: 'n06', house: 6, form: 'window', x: 268, y: 172, w: 58, h: 78,
    curtain: 'tied', cloth: 'clothTeal', paint: 'paintRed', who: 'fan', has: ['washing'], washing: [['shirt', 'clothCream', 24], ['towel', 'clothCoral', 54]],
  },
  {
    id: 'n07', house: 7, form: 'window', x: 366, y: 172, w: 58, h: 78,
    curtain: 'cafe', cloth: 'clothRose', paint: 'paintRed', who: 'wang', has: ['fern'],
  },
  {
    id: 'n08', house: 8, form: 'window', x: 268, y: 316, w: 58, h: 78,
    curtain: 'none', lamp: 'shelf', paint: 'paintRed', who: 'tang', has: ['greyCat'],
  },
  {
    id: 'n09', house: 9, form: 'window', x: 366, y: 316, w: 58, h: 78,
    curtain: 'tied', cloth: 'clothHoney', paint: 'paintRed', who: 'grandpa', has: ['ac'],
  },
  {
    id: 'n10', house: 10, form: 'door', x: 270, y: 462, w: 60, h: 138,
    paint: 'paintRed', who: 'yao',
  },
  {
    id: 'n11', house: 11, form: 'window', x: 372, y: 466, w: 58, h: 78,
    curtain: 'half', cloth: 'clothBlue', paint: 'paintRed', who: 'zhou', has: ['box'],
  },
  {
    id: 'n12', house: 12, form: 'window', x: 520, y: 306, w: 56, h: 72,
    curtain: 'tied', cloth: 'clothRose', paint: 'paintCream', who: 'xu', has: ['box'],
  },
  {
    id: 'n13', house: 13, form: 'window', x: 704, y: 306, w: 56, h: 72,
    curtain: 'cafe', cloth: 'clothTeal', paint: 'paintCream', who: 'shen', has: ['cat'],
  },
  {
    id: 'n14', house: 14, form: 'window', x: 856, y: 158, w: 58, h: 78,
    curtain: 'blind', cloth: 'clothHoney', who: 'zheng', has: ['fern'],
  },
  {
    id: 'n15', house: 15, form: 'window', x: 956, y: 158, w: 58, h: 78,
    curtain: 'tied', cloth: 'clothCream', who: 'jiang', has: ['box'],
  },
  {
    id: 'n16', house: 16, form: 'window', x: 856, y: 306, w: 58, h: 78,
    curtain: 'tied', cloth: 'clothCoral', who: 'gao', has: ['washing'], washing: [['quilt', 'clothRose', 42]],
  },
  {
    id: 'n17', house: 17, form: 'window', x: 956, y: 306, w: 58, h: 78,
    curtain: 'none', who: 'sun', has: ['bloom'],
  },
  {
    id: 'n18', house: 18, form: 'window', x: 850, y: 462, w: 60, h: 80,
    curtain: 'cafe', cloth: 'clothTeal', who: 'ding', has: ['fern'],
  },
  {
    id: 'n19', house: 19, form: 'door', x: 950, y: 458, w: 64, h: 142,
    paint: 'paintTeal', who: 'lv',
  },
  {
    id: 'n20', house: 20, form: 'window', x: 1136, y: 176, w: 50, h: 58,
    curtain: 'tied', cloth: 'clothCream', paint: 'paintBrown', who: 'pan',
  },
  {
    id: 'n21', house: 21, form: 'window', x: 1084, y: 304, w: 60, h: 82,
    arched: true, curtain: 'half', cloth: 'clothHoney', who: 'cao', has: ['greyCat'],
  },
  {
    id: 'n22', house: 22, form: 'window', x: 1186, y: 304, w: 60, h: 82,
    arched: true, curtain: 'tied', cloth: 'clothTeal', who: 'dong', has: ['pots'],
  },
  {
    id: 'n23', house: 23, form: 'shop', x: 1066, y: 470, w: 104, h: 84,
    curtain: 'none', lamp: 'shelf', who: 'cheng',
  },
  {
    id: 'n24', house: 24, form: 'door', x: 1200, y: 460, w: 58, h: 140,
    paint: 'paintBrown', who: 'kai',
  },
];

/** The 9 neighbours of the tall lane, fewer and larger. */
export const TALL_NEIGHBOURS: readonly Neighbour[] = [
  {
    id: 't01', house: 4, form: 'window', x: 36, y: 226, w: 74, h: 98,
    curtain: 'tied', cloth: 'clothTeal', paint: 'paintRed', who: 'wu', has: ['washing'], washing: [['shirt', 'clothCream', 26], ['towel', 'clothCoral', 62]],
  },
  {
    id: 't02', house: 2, form: 'window', x: 154, y: 226, w: 74, h: 98,
    curtain: 'cafe', cloth: 'clothRose', paint: 'paintRed', who: 'gran', has: ['fern'],
  },
  {
    id: 't03', house: 1, form: 'window', x: 302, y: 262, w: 62, h: 70,
    curtain: 'tied', cloth: 'clothHoney', paint: 'paintBrown', who: 'he',
  },
  {
    id: 't04', house: 9, form: 'window', x: 36, y: 394, w: 74, h: 98,
    curtain: 'none', paint: 'paintRed', who: 'grandpa', has: ['greyCat'],
  },
  {
    id: 't05', house: 8, form: 'window', x: 154, y: 394, w: 74, h: 98,
    curtain: 'tied', cloth: 'clothHoney', paint: 'paintRed', who: 'tang', has: ['box'],
  },
  {
    id: 't06', house: 3, form: 'window', x: 296, y: 406, w: 74, h: 98,
    arched: true, curtain: 'blind', cloth: 'clothCream', who: 'lin', has: ['bloom'],
  },
  {
    id: 't07', house: 7, form: 'door', x: 34, y: 566, w: 74, h: 150,
    paint: 'paintRed', who: 'wang',
  },
  {
    id: 't08', house: 6, form: 'window', x: 158, y: 568, w: 72, h: 92,
    curtain: 'half', cloth: 'clothTeal', paint: 'paintRed', who: 'fan', has: ['pots'],
  },
  {
    id: 't09', house: 5, form: 'door', x: 300, y: 566, w: 68, h: 150,
    who: 'zhao', mood: 'proud',
  },
];
