// What is wrong with a file, or a row of it, in words. Pure.
import { mostTerms, type Reason } from '../settings/term-rows.ts';
import type { Say } from '../wording/wording.ts';
import type { AnyFileProblem } from './read-text-file.ts';

const shown = (count: number): string => count.toLocaleString();

/** Why one row was left out. Fields are named as the file names them. */
export function reasonWords(reason: Reason, say: Say): string {
	switch (reason.kind) {
		case 'missing':
			return say('optionsFileReasonMissing', reason.field);
		case 'empty':
			return say('optionsFileReasonEmpty', reason.field);
		case 'wrong-type':
			return say(reason.field === 'forms' ? 'optionsFileReasonNoList' : 'optionsFileReasonNoText', reason.field);
		case 'bad-id':
			return say('optionsFileReasonId');
		case 'too-long':
			return say(reason.field === 'forms' ? 'optionsFileReasonFormTooLong' : 'optionsFileReasonTooLong', reason.field, shown(reason.most));
		case 'too-many':
			return say('optionsFileReasonTooMany', reason.field, shown(reason.most));
		case 'twice':
			return say('optionsFileReasonTwice', reason.field, reason.line);
		case 'cells':
			return say('optionsFileReasonCells', reason.has, reason.wants);
		case 'not-a-term':
			return say('optionsFileReasonNoTerm');
		case 'open-quote':
			return say('optionsFileReasonOpenQuote');
		case 'stray-quote':
			return say('optionsFileReasonStrayQuote');
	}
}

/** Why a file as a whole was refused. */
export function problemWords(problem: AnyFileProblem, say: Say): string {
	switch (problem.kind) {
		case 'too-large':
			return say('optionsFileTooLarge', problem.mostBytes / 1_000_000);
		case 'not-utf8':
			return say('optionsFileNotUtf8');
		case 'unreadable':
			return say('optionsFileUnreadable');
		case 'empty':
			return say('optionsFileEmpty');
		case 'newer':
			return say('optionsFileNewer');
		case 'not-terms':
			return say('optionsFileNotTerms');
		case 'not-backup':
			return say('optionsBackupNotBackup');
		case 'is-backup':
			return say('optionsFileIsBackup');
		case 'is-terms':
			return say('optionsBackupIsTerms');
		case 'not-json':
			return say('optionsFileNotJson', problem.line);
		case 'no-columns':
			return say('optionsFileNoColumns', problem.missing.join(', '));
		case 'too-many-rows':
			return say('optionsFileTooManyRows', shown(problem.has), shown(mostTerms));
	}
}
