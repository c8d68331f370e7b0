module editors.test

go 1.25.0

require (
	github.com/corsvet/corsvet v0.0.0
	github.com/google/go-cmp v0.7.0
	github.com/sourcegraph/jsonrpc2 v0.2.3
	golang.org/x/tools v0.49.0
)

require (
	golang.org/x/mod v0.39.0 // indirect
	golang.org/x/sync v0.22.0 // indirect
)

replace github.com/corsvet/corsvet => ../..
