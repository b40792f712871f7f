/*
 * Sum, ram and what is left follow while somebody types. Reads amounts as the server does (shared.SwedishAmount; a test
 * holds the two against each other), in whole kronor as BigInt; what it cannot read it says so about and leaves out.
 */
const SPACES = '[ \\t\\u00a0\\u2007\\u2009\\u202f]';
const EXPONENT = { KR: 0, TKR: 3, MKR: 6 };
const LIMIT = 10n ** 12n;
const ONES = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv', 'tretton',
	'fjorton', 'femton', 'sexton', 'sjutton', 'arton', 'nitton'];
const TENS = ['tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio'];

function fold(text) {
	return text.replace(new RegExp(SPACES + '+', 'g'), ' ').replace(/^ | $/g, '').toLowerCase();
}

function belowHundred(word) {
	if (word === 'en') { return 1; }
	if (ONES.indexOf(word) >= 0) { return ONES.indexOf(word); }
	const ten = TENS.findIndex((start) => word.startsWith(start));
	if (ten < 0) { return -1; }
	const rest = word.slice(TENS[ten].length);
	const ones = rest === '' ? 0 : (rest === 'en' ? 1 : ONES.indexOf(rest));
	return rest === '' || (ones >= 1 && ones <= 9) ? (ten + 2) * 10 + ones : -1;
}

function split(word, at, size, below, first) {
	const found = word.indexOf(at);
	if (found < 0) { return below(word); }
	const before = word.slice(0, found);
	const after = word.slice(found + at.length);
	const many = before === '' ? 1 : first(before);
	const rest = after === '' ? 0 : below(after);
	return many < 1 || rest < 0 ? -1 : many * size + rest;
}

const belowThousand = (word) => split(word, 'hundra', 100, belowHundred, (before) => {
	const hundreds = belowHundred(before);
	return hundreds > 9 ? -1 : hundreds;
});
const whole = (word) => split(word, 'tusen', 1000, belowThousand, (before) => belowThousand(before === 'et' ? 'ett' : before));

/* A number in words, times ten because of halves; negative when it is none. */
function tenTimes(joined) {
	const half = /^(?:(.*)och)?enhalv$/.exec(joined);
	if (!half) { return whole(joined) * 10; }
	return half[1] === undefined ? 5 : whole(half[1]) * 10 + 5;
}

/* The longest run of words that is a number, and the words after it. */
function inWords(text) {
	const words = text.toLowerCase().split(new RegExp(SPACES + '+'));
	const numbers = words.map((word, last) => (last < 8 ? tenTimes(words.slice(0, last + 1).join('')) : -1));
	const last = numbers.map((number) => number >= 0).lastIndexOf(true);
	return last < 0 ? null : { digits: String(numbers[last]), scale: 1, rest: words.slice(last + 1).join(' '), words: true };
}

function inDigits(text) {
	const number = new RegExp('^([-\\u2212\\u2013]?)([0-9]{1,3}(?:' + SPACES + '[0-9]{3})+|[0-9]+)(?:,([0-9]+))?([\\s\\S]*)$').exec(text);
	if (!number) { return null; }
	const integer = number[2].replace(/[^0-9]/g, '');
	if (integer.length > 1 && integer[0] === '0') { return null; }
	const decimals = number[3] || '';
	return { negative: number[1] !== '', digits: integer + decimals, scale: decimals.length, rest: number[4], comma: decimals !== '' };
}

function bareUnit(number, context) {
	if (number.words) { return BigInt(number.digits) === 0n ? context : null; }
	if (context !== 'MKR' || number.comma) { return context; }
	const integer = BigInt(number.digits);
	return integer < 1000n ? 'MKR' : (integer < 10000n ? null : 'KR');
}

/* The amount in kronor, or null when the text is no certain amount. */
function readAmount(text, context, units) {
	if (text.length > 80) { return null; }
	const trimmed = text.replace(new RegExp('^' + SPACES + '+|' + SPACES + '+$', 'g'), '');
	const number = inDigits(trimmed) || (/^[-\u2212\u2013,.0-9]/.test(trimmed) || trimmed === '' ? null : inWords(trimmed));
	if (!number) { return null; }
	const unit = number.rest.trim() === '' ? bareUnit(number, context) : units.get(fold(number.rest));
	if (!unit || (unit === 'KR' && !number.words && number.scale > 2)) { return null; }
	const scaled = BigInt(number.digits) * 10n ** BigInt(EXPONENT[unit]);
	const divisor = 10n ** BigInt(number.scale);
	if (scaled % divisor !== 0n || scaled / divisor > LIMIT) { return null; }
	return number.negative ? -(scaled / divisor) : scaled / divisor;
}

function grouped(digits) {
	return digits.replace(/\B(?=([0-9]{3})+$)/g, '\u00a0');
}

/* As the paket writes, with more decimals where needed; in kronor, and saying so, where that does not do either. */
function writeAmount(kr, unit, decimals) {
	const size = kr < 0n ? -kr : kr;
	const digits = String(size).padStart(EXPONENT[unit] + 1, '0');
	const point = digits.length - EXPONENT[unit];
	const ambiguous = unit === 'MKR' && size >= 10n ** 9n ? 1 : 0;
	const fraction = digits.slice(point).replace(/0+$/, '').padEnd(Math.max(decimals, ambiguous), '0');
	const exact = fraction.length <= 3;
	const number = exact ? grouped(digits.slice(0, point)) + (fraction === '' ? '' : ',' + fraction) : grouped(String(size)) + '\u00a0kr';
	return (kr < 0n ? '\u2212' : '') + number;
}

const inKronor = (kr) => writeAmount(kr, 'KR', 0) + '\u00a0kr';
const signed = (kr, text) => (kr > 0n ? '+' + text : text);

/* In tenths of a percent, half up; null where there is nothing to count from. */
function percentTenths(before, change) {
	if (before === 0n) { return null; }
	const size = change < 0n ? -change : change;
	const tenths = (size * 2000n + before) / (before * 2n);
	return change < 0n ? -tenths : tenths;
}

function writePercent(tenths) {
	const digits = String(tenths < 0n ? -tenths : tenths).padStart(2, '0');
	const sign = tenths === 0n ? '' : (tenths < 0n ? '\u2212' : '+');
	return sign + digits.slice(0, -1) + ',' + digits.slice(-1) + '\u00a0%';
}

/* As domain ComparisonRow: previous and current are kronor, or null while not decided. */
function statusOf(previous, current, newcomer) {
	if (previous === 0n && (newcomer || (current !== null && current !== 0n))) { return 'NY'; }
	if (previous === null || current === null) { return 'EJ_BESTAMD'; }
	if (current === previous) { return 'OFORANDRAD'; }
	return current > previous ? 'OKAD' : (current === 0n ? 'UTGAR' : 'MINSKAD');
}

function start(form) {
	const { unit, shownUnit, word } = form.dataset;
	const decimals = Number(form.dataset.shownDecimals);
	const units = new Map(form.dataset.units.split(';').map((pair) => pair.split('=')));
	const write = (kr) => writeAmount(kr, shownUnit, decimals);
	const withWord = (kr) => (write(kr).endsWith('kr') ? write(kr) : write(kr) + '\u00a0' + word);
	const element = (id) => document.getElementById(id);
	const clone = (id) => element(id).content.cloneNode(true);
	const amount = (kr) => {
		const abbr = document.createElement('abbr');
		abbr.title = signed(kr, inKronor(kr));
		abbr.textContent = signed(kr, write(kr));
		return abbr;
	};
	const percent = (before, change) => {
		const tenths = percentTenths(before, change);
		return tenths === null ? clone('no-percent') : document.createTextNode(writePercent(tenths));
	};

	function line(row) {
		const text = row.querySelector('[name=belopp]').value;
		const blank = text.trim() === '';
		const read = blank ? null : readAmount(text, unit, units);
		const current = read !== null && read < 0n ? null : read;
		const previous = row.dataset.previous === '' ? null : BigInt(row.dataset.previous);
		const known = current !== null && previous !== null;
		row.querySelector('[data-difference]').replaceChildren(known ? amount(current - previous) : clone('undecided'));
		row.querySelector('[data-percent]').replaceChildren(known ? percent(previous, current - previous) : clone('no-percent'));
		row.querySelector('[data-status]').replaceChildren(clone('status-' + statusOf(previous, current, row.dataset.new === 'true')));
		return { current, unread: !blank && current === null };
	}

	function update() {
		const lines = Array.from(form.querySelectorAll('[data-post]'), line);
		const sum = lines.reduce((total, { current }) => total + (current === null ? 0n : current), 0n);
		const unread = lines.filter((each) => each.unread).length;
		const before = BigInt(form.dataset.previousSum);
		const left = BigInt(form.dataset.ram) - sum;
		const abbr = amount(sum);
		abbr.textContent = write(sum);
		abbr.title = inKronor(sum);
		form.querySelector('[data-sum]').replaceChildren(abbr);
		form.querySelector('[data-sum-difference]').replaceChildren(amount(sum - before));
		form.querySelector('[data-sum-percent]').replaceChildren(percent(before, sum - before));
		element('summa').textContent = element('summa').dataset.text.replace('{0}', withWord(sum));
		element('olasta').textContent = element('olasta').dataset.text.replace('{0}', String(unread));
		element('olasta').hidden = unread === 0;
		const balance = clone('balance-' + (left < 0n ? 'over' : (left === 0n ? 'even' : 'left')));
		const told = balance.querySelector('span > span');
		told.textContent = told.textContent.replace('{0}', inKronor(left < 0n ? -left : left));
		if (element('kvar').textContent.trim() !== balance.textContent.trim()) { element('kvar').replaceChildren(balance); }
	}

	/* Says at the field that an amount is not counted, once it is typed to its end. */
	function tell(input) {
		const cell = input.parentElement;
		cell.querySelectorAll('.invalid').forEach((old) => old.remove());
		const { unread } = line(input.closest('[data-post]'));
		input.classList.toggle('is-invalid', unread);
		input.removeAttribute('aria-describedby');
		input.setAttribute('aria-invalid', String(unread));
		if (unread) {
			const note = clone('unread');
			note.firstElementChild.id = input.id + '-error';
			input.setAttribute('aria-describedby', input.id + '-error');
			cell.append(note);
		}
	}

	form.addEventListener('input', () => {
		element('osparat').hidden = false;
		update();
	});
	form.addEventListener('change', (event) => {
		update();
		if (event.target.name === 'belopp') { tell(event.target); }
	});
	update();
}

const table = document.getElementById('fordelning');
if (table) { start(table); }
