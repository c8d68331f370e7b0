module github.com/corsvet/corsvet/passes/settings/older/rs14

go 1.26.0

require (
	github.com/corsvet/corsvet/passes/settings v0.0.0-00010101000000-000000000000
	github.com/rs/cors v1.11.1
)

require (
	github.com/corsvet/corsvet v0.0.0-00010101000000-000000000000 // indirect
	golang.org/x/mod v0.41.0 // indirect
	golang.org/x/net v0.59.0 // indirect
	golang.org/x/sync v0.23.0 // indirect
	golang.org/x/tools v0.51.0 // indirect
)

replace (
	github.com/corsvet/corsvet => ../../../..
	github.com/corsvet/corsvet/passes/settings => ../..

	// The module above has a newer one.
	github.com/rs/cors => github.com/rs/cors v1.4.0
)
