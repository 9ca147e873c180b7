// The renderer brings rules that fetch Amazon's fonts from Amazon. They are dropped before the
// browser acts on them; ours have the same name. This has to run before the renderer does.
new MutationObserver(records => {
  const added = records.flatMap(record => [...record.addedNodes]);
  for (const { sheet } of added.filter(node => node instanceof HTMLStyleElement && node.sheet)) {
    for (let i = sheet.cssRules.length - 1; i >= 0; i--) {
      if (sheet.cssRules[i] instanceof CSSFontFaceRule) sheet.deleteRule(i);
    }
  }
}).observe(document, { subtree: true, childList: true });
