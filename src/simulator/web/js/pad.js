// The pad of a remote control, on every device: arrows go from button to button, Enter presses.
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const PRESSES = ['Enter', ' '];
const OWN = [...Object.keys(ARROWS), ...PRESSES, 'Tab', 'Shift', 'Control', 'Alt', 'Meta'];
const SIDEWAYS = 2;

const middle = element => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

/** The button that lies in a direction; the nearest, those straight ahead first. */
function next(from, buttons, [right, down]) {
  const here = middle(from);
  const ways = buttons.filter(button => button !== from).map(button => {
    const there = middle(button);
    const [x, y] = [there.x - here.x, there.y - here.y];
    const ahead = x * right + y * down;
    return { button, ahead, far: ahead + SIDEWAYS * Math.abs(x * down + y * right) };
  });
  return ways.filter(({ ahead }) => ahead > 1).sort((one, other) => one.far - other.far)[0]?.button;
}

/** A touch in the middle, as this renderer has no other way to be pressed. */
function press(button) {
  const { x, y } = middle(button);
  const touch = { bubbles: true, cancelable: true, clientX: x, clientY: y, view: window };
  for (const type of ['mousedown', 'mouseup', 'click']) button.dispatchEvent(new MouseEvent(type, touch));
}

/** Listens to keys over the buttons of a stage; what means nothing there is `passed` on. */
export function installPad(stage, passed) {
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!OWN.includes(event.key)) {
      event.preventDefault();
      passed(event.key);
      return;
    }
    const buttons = [...stage.querySelectorAll('[role=button]')].filter(button => button.checkVisibility());
    const focused = document.activeElement?.closest('[role=button]');
    if (event.key in ARROWS && buttons.length > 0) {
      (focused ? next(focused, buttons, ARROWS[event.key]) : buttons[0])?.focus({ focusVisible: true });
    } else if (PRESSES.includes(event.key) && focused) {
      press(focused);
    } else {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);
}
