/*
 * Lines change places without a call: by their buttons, by Alt and an arrow, and by dragging a handle. What happened is said,
 * and the focus stays on the line.
 */
const EDGE = 70;

export const rowsOf = (form) => Array.from(form.querySelectorAll('[data-post]'));

/* Everything in a line that has its number: ids, values of buttons, and what is read aloud. */
function renumber(row, index, last) {
	const label = row.querySelector('[name=label]').value;
	const written = (text) => text.replace(/(poster|up-|down-|remove-|rest-)[0-9]+/, '$1' + index);
	for (const element of row.querySelectorAll('*')) {
		for (const name of ['id', 'for', 'aria-describedby', 'value']) {
			const owned = name !== 'value' || element.tagName === 'BUTTON';
			if (owned && element.hasAttribute(name)) { element.setAttribute(name, written(element.getAttribute(name))); }
		}
		if (element.dataset.text) {
			const text = element.dataset.text.replace('{0}', String(index + 1)).replace('{1}', () => label);
			if (element.tagName === 'BUTTON') {
				element.setAttribute('aria-label', text);
			} else {
				element.textContent = text;
			}
		}
	}
	row.querySelector('[value^=up-]').disabled = index === 0;
	row.querySelector('[value^=down-]').disabled = index === last;
}

export function start(form) {
	const said = document.getElementById('sagt');

	function settle(row) {
		const rows = rowsOf(form);
		rows.forEach((each, index) => renumber(each, index, rows.length - 1));
		const label = row.querySelector('[name=label]');
		label.dispatchEvent(new Event('input', { bubbles: true }));
		said.textContent = said.dataset.moved.replace('{0}', () => label.value)
			.replace('{1}', String(rows.indexOf(row) + 1)).replace('{2}', String(rows.length));
	}

	/* The row before or after; false where there is none. */
	function move(row, step) {
		const rows = rowsOf(form);
		const other = rows[rows.indexOf(row) + step];
		if (!other) { return false; }
		if (step < 0) { row.after(other); } else { row.before(other); }
		const focused = row.contains(document.activeElement) ? document.activeElement : row.querySelector('[name=label]');
		settle(row);
		if (focused.disabled) {
			row.querySelector('[value^=' + (step < 0 ? 'down' : 'up') + '-]').focus();
		} else if (focused !== document.activeElement) {
			focused.focus();
		}
		row.scrollIntoView({ block: 'nearest' });
		return true;
	}

	form.addEventListener('click', (event) => {
		const button = event.target.closest('[value^=up-], [value^=down-]');
		if (button) {
			event.preventDefault();
			move(button.closest('[data-post]'), button.value.startsWith('up-') ? -1 : 1);
		}
	});

	/* Puts a line before so many of the others. It is they who move, so that it keeps its focus and the pointer. */
	function putAt(row, index) {
		const rows = rowsOf(form);
		const now = rows.indexOf(row);
		const others = rows.filter((each) => each !== row);
		others.slice(now, index).forEach((other) => row.before(other));
		others.slice(index, now).reverse().forEach((other) => row.after(other));
	}

	/* Follows the pointer; Esc and a broken touch put the line back. */
	function drag(event, row) {
		const handle = event.currentTarget;
		const before = rowsOf(form).indexOf(row);
		const below = (each, y) => y < each.getBoundingClientRect().top + each.offsetHeight / 2;
		let at = event.clientY;
		let timer = 0;
		const place = () => {
			const others = rowsOf(form).filter((each) => each !== row);
			const next = others.findIndex((each) => below(each, at));
			putAt(row, next < 0 ? others.length : next);
		};
		const scroll = () => {
			const top = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
			const by = at < top + EDGE ? -12 : (at > window.innerHeight - EDGE ? 12 : 0);
			if (by !== 0) {
				window.scrollBy(0, by);
				place();
			}
			timer = requestAnimationFrame(scroll);
		};
		const moved = (each) => {
			at = each.clientY;
			place();
		};
		const end = (back) => {
			cancelAnimationFrame(timer);
			row.classList.remove('dragged');
			handle.removeEventListener('pointermove', moved);
			handle.removeEventListener('pointerup', drop);
			handle.removeEventListener('pointercancel', cancel);
			document.removeEventListener('keydown', escape, true);
			if (back) { putAt(row, before); }
			if (rowsOf(form).indexOf(row) !== before) {
				settle(row);
				row.querySelector('[name=label]').focus({ preventScroll: true });
			}
		};
		const drop = () => end(false);
		const cancel = () => end(true);
		const escape = (each) => {
			if (each.key === 'Escape') {
				each.preventDefault();
				end(true);
			}
		};
		event.preventDefault();
		handle.setPointerCapture(event.pointerId);
		row.classList.add('dragged');
		handle.addEventListener('pointermove', moved);
		handle.addEventListener('pointerup', drop);
		handle.addEventListener('pointercancel', cancel);
		document.addEventListener('keydown', escape, true);
		scroll();
	}

	for (const row of rowsOf(form)) {
		row.querySelector('.buttons > span').prepend(document.getElementById('drag').content.cloneNode(true));
		row.querySelector('[data-drag]').addEventListener('pointerdown', (event) => {
			if (event.button === 0) { drag(event, row); }
		});
	}
	return move;
}
