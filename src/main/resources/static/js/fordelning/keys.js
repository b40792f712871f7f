/*
 * The table by keys, as in a spreadsheet: see the help "Tangenter" on the page. Tab is left as it is, so nobody is held.
 */
const COLUMNS = ['label', 'motivering', 'belopp'];

const isText = (field) => field.tagName === 'TEXTAREA';
const atStart = (field) => field.selectionStart === 0 && field.selectionEnd === 0;
const atEnd = (field) => field.selectionStart === field.value.length && field.selectionEnd === field.value.length;

/* Into a field, opening what hides it. */
function enter(field, at) {
	const hidden = field.closest('details');
	if (hidden) { hidden.open = true; }
	field.focus();
	if (at === undefined && !isText(field)) { field.select(); } else { field.setSelectionRange(at ?? 0, at ?? 0); }
}

export function start(form, rowsOf, move) {
	const held = new WeakMap();
	const said = document.getElementById('sagt');

	/* The field of the same column so many rows away, if there is one. */
	function away(field, step) {
		const rows = rowsOf(form);
		const row = rows[rows.indexOf(field.closest('[data-post]')) + step];
		return row && row.querySelector('[name=' + field.name + ']');
	}

	/* The next field of the row that can be seen. */
	function beside(field, step) {
		const row = field.closest('[data-post]');
		for (let i = COLUMNS.indexOf(field.name) + step; i >= 0 && i < COLUMNS.length; i += step) {
			const other = row.querySelector('[name=' + COLUMNS[i] + ']');
			const hidden = other.closest('details');
			if (!hidden || hidden.open) { return other; }
		}
		return null;
	}

	function giveBack(field) {
		const before = held.get(field);
		if (before === undefined || before === field.value) { return false; }
		field.value = before;
		field.dispatchEvent(new Event('input', { bubbles: true }));
		field.dispatchEvent(new Event('change', { bubbles: true }));
		field.setSelectionRange(before.length, before.length);
		said.textContent = said.dataset.back;
		return true;
	}

	function vertical(field, step, byEnter) {
		if (isText(field) && (byEnter || !(step < 0 ? atStart(field) : atEnd(field)))) { return false; }
		const other = away(field, step);
		if (other) {
			enter(other, isText(other) ? (step < 0 ? other.value.length : 0) : undefined);
		} else if (byEnter && step > 0) {
			document.getElementById('add').click();
		}
		return true;
	}

	function horizontal(field, step) {
		if (!(step < 0 ? atStart(field) : atEnd(field))) { return false; }
		const other = beside(field, step);
		if (other) { enter(other, step < 0 ? other.value.length : 0); }
		return other !== null;
	}

	function handled(event, field) {
		const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
		switch (event.key) {
			case 'Enter': return plain && vertical(field, event.shiftKey ? -1 : 1, true);
			case 'ArrowUp': return plain && !event.shiftKey && vertical(field, -1, false);
			case 'ArrowDown': return plain && !event.shiftKey && vertical(field, 1, false);
			case 'ArrowLeft': return plain && !event.shiftKey && horizontal(field, -1);
			case 'ArrowRight': return plain && !event.shiftKey && horizontal(field, 1);
			case 'Escape': return plain && giveBack(field);
			default: return false;
		}
	}

	form.addEventListener('focusin', (event) => {
		if (COLUMNS.includes(event.target.name)) { held.set(event.target, event.target.value); }
	});
	form.addEventListener('keydown', (event) => {
		if (event.isComposing) { return; }
		const row = event.target.closest('[data-post]');
		if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
			event.preventDefault();
			form.requestSubmit(form.querySelector('[value=save]'));
		} else if (row && event.altKey && !event.ctrlKey && !event.metaKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
			event.preventDefault();
			move(row, event.key === 'ArrowUp' ? -1 : 1);
		} else if (row && COLUMNS.includes(event.target.name) && handled(event, event.target)) {
			event.preventDefault();
		}
	});
}
