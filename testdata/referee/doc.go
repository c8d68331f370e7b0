// Package referee judges the analyzers by what servers really send.
//
// It writes programs by a grammar of what people write, runs them under
// httptest with every kind of Origin, method and setting, and compares what
// left with what the suite reports. README.md says how to run it and how to
// read what it prints.
//
// The parts, none of which knows the inside of an analyzer:
//
//   - Generate writes a program, a file with a function Handler, by the grammar in
//     generate.go, policy.go, guard.go, loose.go, headers.go, handler.go, preflight.go
//     and cookies.go;
//   - inputs.go and lookalike.go find the requests and settings that can make a
//     difference to it, and Execute compiles many programs into one binary and asks
//     them all;
//   - verdict.go and asked.go say which mistakes the answers show, and Silences lists
//     what the suite leaves unreported by design;
//   - Judge compares that with what the suite reports, tries the first fixes, and
//     tries variants, changes that change no answer;
//   - Shrink makes a program smaller while it shows the same disagreement.
package referee
