import { describe, expect, it } from 'vitest';
import { joinLines } from '../../../src/structure/table/lines.ts';

describe('the lines of a cell as one text', () => {
  it.each([
    [['two', 'words'], 'two words'],
    [['divi\u00ad', 'ded'], 'divided'],
    [['divi\u2010', 'ded'], 'divided'],
    [['Home-', 'Start'], 'Home-Start'],
    [['Home\u2010', 'Start'], 'Home\u2010Start'],
    [['2016-', '2017'], '2016-2017'],
    [['before- and', 'after'], 'before- and after'],
    [['well-', 'known'], 'well- known'],
    [['-', '5'], '- 5'],
  ])('%j is %j', (lines, text) => {
    expect(joinLines(lines)).toBe(text);
  });
});
