import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	formatSiteRules,
	isSiteOn,
	neverByDefault,
	parseSiteRules,
	ruleFor,
	type SiteRule,
	type SiteRules,
	withSite,
} from '../../../src/settings/site-rules.ts';
import { anyText } from '../../support/arbitraries.ts';

const label = fc.stringMatching(/^[a-z0-9_](?:[a-z0-9_-]{0,8}[a-z0-9_])?$/);
const host = fc.oneof(
	fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.')),
	fc.constantFrom('[::1]', '127.0.0.1', 'on', 'off'),
);
const rule: fc.Arbitrary<SiteRule> = fc.record({ host, action: fc.constantFrom('on', 'off') });
const rules = fc.uniqueArray(rule, { selector: ({ host }) => host, maxLength: 8 });
const siteRules: fc.Arbitrary<SiteRules> = fc.record({ mode: fc.constantFrom('everywhere', 'listed'), rules });

const off = (host: string): SiteRule => ({ host, action: 'off' });
const on = (host: string): SiteRule => ({ host, action: 'on' });

describe('parseSiteRules', () => {
	it('gives back what formatSiteRules writes', () => {
		fc.assert(
			fc.property(rules, (rules) => {
				expect(parseSiteRules(formatSiteRules(rules))).toEqual({ rules, complaints: [] });
			}),
		);
	});

	it('never throws, and complains of lines that are there', () => {
		fc.assert(
			fc.property(anyText(60), (text) => {
				for (const { line } of parseSiteRules(text).complaints) expect(text.split('\n')[line - 1]?.trim()).toBeTruthy();
			}),
		);
	});

	it.each([
		['a bare host as off', 'example.com', off('example.com')],
		['capitals as small letters', 'ON Example.COM', on('example.com')],
		['an address as its host', 'off https://news.example.com:8080/a/b?c#d', off('news.example.com')],
		['a star before a host as the host', 'on *.example.com', on('example.com')],
		['space around it as nothing', '  off   example.com  \r', off('example.com')],
		['a host of six numbers', 'off [::1]', off('[::1]')],
	])('reads %s', (_, text, rule) => {
		expect(parseSiteRules(text)).toEqual({ rules: [rule], complaints: [] });
	});

	it('passes over blank lines and remarks', () => {
		expect(parseSiteRules('# mine\n\n  # more\noff a.example\n').rules).toEqual([off('a.example')]);
	});

	it.each(['maybe example.com', 'off two hosts.example', '-example.com', 'a..b', 'off https://', 'ex*mple.com'])(
		'complains of %j',
		(text) => {
			expect(parseSiteRules(`on good.example\n${text}\n`)).toEqual({ rules: [on('good.example')], complaints: [{ line: 2, text }] });
		},
	);

	it('keeps the last rule of a host, in its last place', () => {
		const { rules } = parseSiteRules('off a.example\non b.example\non a.example');

		expect(rules).toEqual([on('b.example'), on('a.example')]);
	});
});

describe('ruleFor', () => {
	const listed = [off('example.com'), on('news.example.com'), off('com')];

	it.each([
		['example.com', off('example.com')],
		['news.example.com', on('news.example.com')],
		['live.news.example.com', on('news.example.com')],
		['sport.example.com', off('example.com')],
		['notexample.com', off('com')],
		['example.org', undefined],
	])('of %s is the longest that covers it', (host, expected) => {
		expect(ruleFor(host, listed)).toEqual(expected);
		expect(ruleFor(host, listed.toReversed())).toEqual(expected);
	});
});

describe('isSiteOn', () => {
	it.each([
		['everywhere', [], 'news.example', true],
		['everywhere', [off('news.example')], 'news.example', false],
		['listed', [], 'news.example', false],
		['listed', [on('news.example')], 'www.news.example', true],
		['everywhere', [], 'mail.google.com', false],
		['everywhere', [], 'www.notion.so', false],
		['everywhere', [], 'google.com', true],
		['everywhere', [on('mail.google.com')], 'mail.google.com', true],
	] as const)('in the mode %s with %j is for %s %s', (mode, rules, host, expected) => {
		expect(isSiteOn(host, { mode, rules: [...rules] })).toBe(expected);
	});
});

describe('withSite', () => {
	it('makes the site as asked', () => {
		fc.assert(
			fc.property(siteRules, fc.oneof(host, fc.constantFrom(...neverByDefault)), fc.boolean(), (before, host, wanted) => {
				expect(isSiteOn(host, withSite(before, host, wanted))).toBe(wanted);
			}),
		);
	});

	it('leaves no rule that says what holds without it', () => {
		const everywhere = { mode: 'everywhere' as const, rules: [] };

		const switchedOff = withSite(everywhere, 'news.example', false);
		expect(switchedOff.rules).toEqual([off('news.example')]);
		expect(withSite(switchedOff, 'news.example', true)).toEqual(everywhere);
	});

	it('keeps the rules of all other sites', () => {
		const before = { mode: 'listed' as const, rules: [on('a.example'), off('b.example')] };

		expect(withSite(before, 'c.example', true).rules).toEqual([...before.rules, on('c.example')]);
	});
});
