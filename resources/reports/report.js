// SPDX-License-Identifier: GPL-3.0-or-later
// Sorts the tables of a report by a click, or by the keyboard, on the title of a column. A third time gives the order of the report.
'use strict';
const collator = new Intl.Collator(document.documentElement.lang || undefined, {numeric: true, sensitivity: 'base'});
function valueOf(row, column) {
  const cell = row.cells[column];
  if (!cell) return '';
  return cell.dataset.n !== undefined ? Number(cell.dataset.n) : cell.dataset.t !== undefined ? cell.dataset.t : cell.textContent.trim();
}
// Numbers before texts; what is not there comes last.
function compare(a, b) {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return collator.compare(a, b);
}
function sort(table, header, direction) {
  const body = table.tBodies[0];
  const column = header.cellIndex;
  const rows = [...body.rows].map(row => ({row, value: valueOf(row, column)}));
  const place = entry => Number(entry.row.dataset.row);
  if (direction === 'none') rows.sort((a, b) => place(a) - place(b));
  else {
    const sign = direction === 'ascending' ? 1 : -1;
    rows.sort((a, b) => (a.value === '') - (b.value === '') || sign * compare(a.value, b.value) || place(a) - place(b));
  }
  body.append(...rows.map(entry => entry.row));
  for (const other of header.parentNode.cells) other.setAttribute('aria-sort', other === header ? direction : 'none');
}
for (const table of document.querySelectorAll('table.sortable')) {
  [...table.tBodies[0].rows].forEach((row, index) => { row.dataset.row = index; });
  for (const header of table.tHead.rows[0].cells) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...header.childNodes);
    header.append(button);
    header.setAttribute('aria-sort', 'none');
    button.addEventListener('click', () => {
      const after = {none: 'ascending', ascending: 'descending', descending: 'none'};
      sort(table, header, after[header.getAttribute('aria-sort')]);
    });
  }
}
