/*
 * Sum, ram and what is left follow while somebody types, and each line its difference. What cannot be read is said so about
 * and left out.
 */
export function start(form, { readAmount, writeAmount, inKronor, signed, percentTenths, writePercent, statusOf, echoOf }) {
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

	/* Says in kronor what an amount was read as, where the field does not. */
	function say(row, text) {
		const echo = row.querySelector('[data-echo]');
		const said = text === '' ? '' : form.dataset.echoText.replace('{0}', text);
		if (echo.hidden !== (said === '') || (said !== '' && echo.textContent !== said)) {
			echo.textContent = said;
			echo.hidden = said === '';
		}
		describe(row.querySelector('[name=belopp]'));
	}

	/* A field is described by its error, else by what it was read as. */
	function describe(input) {
		const by = [input.id + '-error', input.id + '-echo'].filter((id) => element(id) && !element(id).hidden)[0];
		if (by && input.getAttribute('aria-describedby') !== by) { input.setAttribute('aria-describedby', by); }
		if (!by) { input.removeAttribute('aria-describedby'); }
	}

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
		say(row, current === null ? '' : echoOf(text, current, unit, units));
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
		input.setAttribute('aria-invalid', String(unread));
		if (unread) {
			const note = clone('unread');
			note.firstElementChild.id = input.id + '-error';
			cell.append(note);
		}
		describe(input);
	}

	form.addEventListener('input', (event) => {
		if (!event.target.closest('[data-post]')) { return; }
		element('osparat').hidden = false;
		update();
	});
	form.addEventListener('change', (event) => {
		if (event.target.name === 'belopp') { tell(event.target); }
		update();
	});
	update();
}
