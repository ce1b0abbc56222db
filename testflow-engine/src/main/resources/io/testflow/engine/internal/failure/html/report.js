(() => {
  'use strict';
  const byId = (id) => document.getElementById(id);
  const form = byId('filters');
  const words = byId('words');
  const category = byId('category');
  const shown = byId('shown');
  const theme = byId('theme');
  const causes = [...document.querySelectorAll('.cause')].map((element) => ({ element, text: '' }));

  const textOf = (cause) => {
    if (cause.text === '') {
      const parts = [...cause.element.querySelectorAll('[data-find]')];
      cause.text = parts.map((part) => part.textContent).join('\n').toLowerCase();
    }
    return cause.text;
  };

  const filter = () => {
    const wanted = words.value.toLowerCase().split(/\s+/).filter((word) => word !== '');
    const verdicts = [...form.querySelectorAll('[name=verdict]:checked')].map((box) => box.value);
    let count = 0;
    for (const cause of causes) {
      const data = cause.element.dataset;
      const matches = (category.value === '' || data.category === category.value)
        && (verdicts.length === 0 || verdicts.includes(data.verdict))
        && (wanted.length === 0 || wanted.every((word) => textOf(cause).includes(word)));
      cause.element.hidden = !matches;
      count += matches ? 1 : 0;
    }
    const all = causes.length + (causes.length === 1 ? ' cause' : ' causes');
    shown.textContent = count === causes.length ? all : count + ' of ' + all;
  };

  let waiting = 0;
  words.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 150);
  });
  form.addEventListener('change', filter);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    filter();
  });

  const openAll = (open) => {
    for (const cause of causes) {
      cause.element.firstElementChild.open = open;
    }
  };
  byId('open-all').addEventListener('click', () => openAll(true));
  byId('close-all').addEventListener('click', () => openAll(false));

  // A folder of a disk may have no storage; then the choice lasts as long as the page.
  const remembered = () => {
    try {
      return localStorage.getItem('testflow-theme');
    } catch (e) {
      return null;
    }
  };
  const show = (name) => {
    document.documentElement.dataset.theme = name;
    theme.setAttribute('aria-pressed', String(name === 'dark'));
  };
  const first = remembered();
  if (first === 'dark' || first === 'light') {
    show(first);
  } else {
    theme.setAttribute('aria-pressed', String(matchMedia('(prefers-color-scheme: dark)').matches));
  }
  theme.addEventListener('click', () => {
    const name = theme.getAttribute('aria-pressed') === 'true' ? 'light' : 'dark';
    show(name);
    try {
      localStorage.setItem('testflow-theme', name);
    } catch (e) {
      // Not kept.
    }
  });

  // Paper cannot be opened: what is folded is printed open, but for the frames of libraries.
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('.cause > details, .more')) {
      details.dataset.was = String(details.open);
      details.open = true;
    }
  });
  addEventListener('afterprint', () => {
    for (const details of document.querySelectorAll('[data-was]')) {
      details.open = details.dataset.was === 'true';
    }
  });

  // On a phone the causes come first.
  const find = byId('find');
  find.open = causes.length > 1 && matchMedia('(min-width: 40rem)').matches;
  find.hidden = false;
  theme.hidden = false;
  filter();
})();
