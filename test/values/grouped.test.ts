import { grouped, placesBy, placesByEach } from '../../src/values/grouped';

const WORDS = ['north', 'south', 'new', 'sea'];

it('puts items with the same key together, in the order in which they come', () => {
  expect([...grouped(WORDS, (word) => word[0]!)]).toEqual([
    ['n', ['north', 'new']],
    ['s', ['south', 'sea']],
  ]);
});

it('tells the places of items with the same key', () => {
  expect([...placesBy(WORDS, (word) => word[0]!)]).toEqual([
    ['n', [0, 2]],
    ['s', [1, 3]],
  ]);
});

it('puts an item that has several keys under each', () => {
  expect([...placesByEach(['ab', 'b', ''], (word) => word)]).toEqual([
    ['a', [0]],
    ['b', [0, 1]],
  ]);
});
