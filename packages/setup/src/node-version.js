const OLDEST = { major: 20, minor: 19 };

/** Ends the program with one line when the Node that runs the bootstrap is too old for it. */
export function requireNode() {
  const problem = nodeProblem(process.versions.node);
  if (problem === undefined) return;
  console.error(problem);
  process.exit(1);
}

/**
 * What is wrong with a version of Node, in one line; undefined if nothing is.
 *
 * @param {string} version such as `20.19.0`
 * @returns {string | undefined}
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return undefined;
  return `Leerkring needs Node ${OLDEST.major}.${OLDEST.minor} or newer; this is ${version}. Get one at https://nodejs.org.`;
}
