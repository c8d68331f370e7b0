module nogo.test

go 1.26.0

// builders is a program of rules_go, but not one that the go command can build:
// the tests build it from its sources.
tool (
	github.com/bazelbuild/bazel-gazelle/cmd/gazelle
	github.com/bazelbuild/rules_go/go/tools/builders
)

require (
	github.com/bazelbuild/bazel-gazelle v0.51.3
	github.com/bazelbuild/buildtools v0.0.0-20250930140053-2eb4fccefb52
	github.com/corsvet/corsvet v0.0.0
	golang.org/x/tools v0.51.0
)

require (
	github.com/aymanbagabas/go-udiff v0.4.1 // indirect
	github.com/bazel-contrib/bazel-gazelle/v2 v2.0.0-2 // indirect
	github.com/bazelbuild/rules_go v0.65.0 // indirect
	github.com/bmatcuk/doublestar/v4 v4.9.1 // indirect
	github.com/pmezard/go-difflib v1.0.0 // indirect
	golang.org/x/mod v0.41.0 // indirect
	golang.org/x/net v0.59.0 // indirect
	golang.org/x/sync v0.23.0 // indirect
	golang.org/x/sys v0.48.0 // indirect
	golang.org/x/tools/go/vcs v0.1.0-deprecated // indirect
)

replace github.com/corsvet/corsvet => ../..
