// Lets a demo user be picked from the list instead of typed. The page works without it.
const [username, password] = ['username', 'password'].map((id) => document.getElementById(id));
const [label, shared] = ['demo-pick', 'demo-password'].map((id) => document.getElementById(id).textContent);

for (const cell of document.querySelectorAll('.demo-users dd')) {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'btn btn-sm btn-outline';
	button.textContent = cell.textContent;
	button.title = label;
	button.addEventListener('click', () => {
		username.value = button.textContent;
		password.value = shared;
		username.form.querySelector('[type="submit"]').focus();
	});
	cell.replaceChildren(button);
}
