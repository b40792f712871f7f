// Puts a chosen amount where the cursor is. Without it the button sends the form, and the amount is put last in the text.
for (const button of document.querySelectorAll('button[data-tie]')) {
	const text = document.getElementById(`avsnitt${button.dataset.tie}.text`);
	const [choice, unit] = ['belopp', 'enhet'].map((name) => document.getElementById(`${name}-${button.dataset.tie}`));
	let visited = false;
	text.addEventListener('focus', () => { visited = true; });
	button.addEventListener('click', (event) => {
		if (!choice.value) { return; }
		event.preventDefault();
		const tie = unit.value ? choice.value.replace(/\}\}$/, ` | ${unit.value}}}`) : choice.value;
		const at = visited ? text.selectionStart : text.value.trimEnd().length;
		const before = text.value.slice(0, at);
		const space = before === '' || /[\s(]$/.test(before) ? '' : ' ';
		text.setRangeText(space + tie, at, visited ? text.selectionEnd : at, 'end');
		text.focus();
	});
}
