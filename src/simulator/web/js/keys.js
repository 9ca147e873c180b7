// What keys do while nobody types.
import { find, make } from './make.js';

/** Keys that mean something; what is returned does what a key means that was pressed elsewhere. */
export function install(actions) {
  find('keys-list').replaceChildren(...actions.flatMap(action => [
    make('dt', '', make('kbd', '', action.shows ?? action.key.toUpperCase())), make('dd', '', action.does),
  ]));
  document.addEventListener('keydown', event => {
    const typing = event.target.matches('input, select, textarea');
    if (event.ctrlKey || event.metaKey || event.altKey || find('keys').open) return;
    const action = actions.find(({ key, always }) => key === event.key.toLowerCase() && (always || !typing));
    if (action) {
      event.preventDefault();
      action.run();
    }
  });
  return pressed => actions.find(({ key }) => key === pressed.toLowerCase())?.run();
}
