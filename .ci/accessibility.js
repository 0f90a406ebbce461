// Runs in a page that .ci/accessibility has framed at the width of a screen, and tells the frame what axe finds serious.
// Folded parts are opened first. On a page that has very many, those behind the first keep only their titles: they are
// made as the first are, and axe would walk through all that they hide, for more than five minutes with 200 settlements.
// The titles of the columns of a table, at the numbers of the columns.
const columnTitles = table => {
  const titles = [];
  for (const row of table.tHead ? [...table.tHead.rows] : []) {
    let column = 0;
    for (const cell of row.cells) {
      for (let end = column + cell.colSpan; column < end; column++) {
        if (cell.matches('th[scope="col"], th[aria-hidden]')) {
          titles[column] = cell.textContent.trim();
        }
      }
    }
  }
  return titles;
};

// The first cell with a text that has no title: axe overlooks a lost one in a small table, and beside a title of the row.
// Where a phone hides the titles, each cell has to show its own.
const untitledCell = table => {
  const titles = columnTitles(table);
  const hidden = table.tHead !== null && getComputedStyle(table.tHead).display === 'none';
  for (const row of table.rows) {
    let column = 0;
    for (const cell of row.cells) {
      const title = titles[column];
      column += cell.colSpan;
      const bare = title === undefined || (hidden && cell.dataset.title !== title);
      if (bare && cell.tagName === 'TD' && cell.textContent.trim() !== '') {
        return cell;
      }
    }
  }
  return null;
};

window.addEventListener('load', async () => {
  const OPENED_MAX = 60;
  const found = [];
  const add = (rule, impact, selector, text, remedy) => found.push({rule, impact, selector, text, remedy});
  try {
    const folded = [...document.querySelectorAll('details')];
    folded.slice(0, OPENED_MAX).forEach(part => (part.open = true));
    folded.slice(OPENED_MAX).forEach(part =>
      [...part.children].filter(child => child.tagName !== 'SUMMARY').forEach(child => child.remove()));
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    if (wide > 0) {
      add('reflow', 'serious', 'html', `the page is ${wide} pixels wider than the screen`,
        'https://www.w3.org/WAI/WCAG22/Understanding/reflow.html');
    }
    for (const table of document.querySelectorAll('table')) {
      const cell = untitledCell(table);
      if (cell !== null) {
        add('column-title', 'serious', 'table', `"${cell.textContent.trim()}" stands in a column without a title`,
          'https://www.w3.org/WAI/WCAG22/Techniques/html/H63');
      }
    }
    const result = await axe.run(document, {
      resultTypes: ['violations'],
      rules: {'td-has-header': {enabled: true}} // of a large table; off by default, because axe calls it experimental
    });
    result.violations
      .filter(rule => ['serious', 'critical'].includes(rule.impact))
      .forEach(rule => rule.nodes.forEach(
        node => add(rule.id, rule.impact, node.target.join(' '), node.any.concat(node.all, node.none).map(one => one.message).join('; '), rule.helpUrl)));
  } catch (failure) {
    add('axe', 'critical', 'html', String(failure), '');
  }
  window.parent.postMessage(found, '*');
});
