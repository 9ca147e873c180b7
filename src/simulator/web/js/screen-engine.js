// Asked for later it would never come: the engine of the renderer may have started by then.
window.engine = window.AplRenderer.initEngine();
