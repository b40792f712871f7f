// Lets a colour be picked beside the field where it is typed. The field alone is enough.
for (const picker of document.querySelectorAll('input[type="color"][data-for]')) {
	const typed = document.getElementById(picker.dataset.for);
	const follow = () => {
		const hex = typed.value.trim().replace(/^#?/, '#');
		if (/^#[0-9a-f]{6}$/i.test(hex)) {
			picker.value = hex;
		}
	};
	picker.hidden = false;
	picker.addEventListener('input', () => { typed.value = picker.value; });
	typed.addEventListener('input', follow);
	follow();
}
