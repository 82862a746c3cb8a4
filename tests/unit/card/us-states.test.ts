import { expect, it } from 'vitest';
import { stateName } from '../../../src/card/us-states.ts';

it.each([
	['NM', 'New Mexico'],
	['DC', 'District of Columbia'],
	['WY', 'Wyoming'],
	['AL', 'Alabama'],
])('the state %s is %s', (code, name) => {
	expect(stateName(code)).toBe(name);
});

it('a code that is no state stands for itself', () => {
	expect(stateName('XX')).toBe('XX');
});
