module github.com/corsvet/corsvet/passes/referee // below passes, so that it may use the standards

go 1.26.0

require (
	github.com/corsvet/corsvet v0.0.0
	golang.org/x/tools v0.51.0
)

require (
	golang.org/x/mod v0.41.0 // indirect
	golang.org/x/net v0.59.0 // indirect
	golang.org/x/sync v0.23.0 // indirect
)

replace github.com/corsvet/corsvet => ../..
