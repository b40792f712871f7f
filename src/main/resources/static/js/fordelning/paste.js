/*
 * Several cells pasted into one are sent with the rest of the form to the page that shows what they would do.
 */
function isBlock(text, field) {
	const inner = text.replace(/[\r\n]+$/, '');
	return inner.includes('\t') || (field.tagName !== 'TEXTAREA' && /[\r\n]/.test(inner) && !/^"[^"]*"$/.test(inner));
}

export function start(form, rowsOf) {
	form.addEventListener('paste', (event) => {
		const row = event.target.closest('[data-post]');
		const text = event.clipboardData ? event.clipboardData.getData('text/plain') : '';
		if (!row || !event.target.name || !isBlock(text, event.target)) { return; }
		event.preventDefault();
		document.getElementById('klistrat').value = text.replace(/[\r\n]+$/, '');
		document.getElementById('fran').value = String(event.target.name === 'belopp' ? rowsOf(form).indexOf(row) : 0);
		form.requestSubmit(document.getElementById('visa'));
	});
}
