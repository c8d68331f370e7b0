// Package referee judges the analyzers by what servers really send.
//
// It writes programs by a grammar of what people write, runs them under
// httptest with every kind of Origin, method and setting, and compares what
// left with what the suite reports. README.md says how to run it and how to
// read what it prints.
//
// The parts, none of which knows the analyzers' inside:
//
//   - Generate writes a program, a file with a function Handler;
//   - Execute compiles many of them into one binary and asks each for all of
//     its answers;
//   - judge says by the answers which mistakes are real, with silences, the list
//     of mistakes that the suite leaves unreported by design;
//   - report runs the suite, and repair applies its first fixes;
//   - variants changes a program in ways that change no answer;
//   - Shrink makes a program smaller while it shows the same disagreement.
package referee
