import { describe, expect, it } from 'vitest';
import { isRightToLeft, visualToLogical } from '../../src/model/direction.ts';

describe('text written from right to left', () => {
  it('is read in its own direction, with its figures as they are', () => {
    expect(visualToLogical([...'םולש'])).toBe('שלום');
    expect(visualToLogical([...'2026 תנש'])).toBe('שנת 2026');
  });

  it('is not taken for the other kind', () => {
    expect(isRightToLeft('abc')).toBe(false);
    expect(visualToLogical([...'abc'])).toBe('abc');
  });

  it('gets ordinary letters for presentation forms', () => {
    expect(visualToLogical(['\ufeea'])).toBe('\u0647');
  });
});
