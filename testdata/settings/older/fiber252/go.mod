module github.com/corsvet/corsvet/passes/settings/older/fiber252

go 1.26.0

require (
	github.com/corsvet/corsvet/passes/settings v0.0.0-00010101000000-000000000000
	github.com/gofiber/fiber/v2 v2.52.15
)

require (
	github.com/andybalholm/brotli v1.2.0 // indirect
	github.com/corsvet/corsvet v0.0.0-00010101000000-000000000000 // indirect
	github.com/google/uuid v1.6.0 // indirect
	github.com/klauspost/compress v1.18.6 // indirect
	github.com/mattn/go-colorable v0.1.15 // indirect
	github.com/mattn/go-isatty v0.0.22 // indirect
	github.com/mattn/go-runewidth v0.0.16 // indirect
	github.com/rivo/uniseg v0.4.7 // indirect
	github.com/valyala/bytebufferpool v1.0.0 // indirect
	github.com/valyala/fasthttp v1.69.0 // indirect
	golang.org/x/mod v0.41.0 // indirect
	golang.org/x/net v0.59.0 // indirect
	golang.org/x/sync v0.23.0 // indirect
	golang.org/x/sys v0.48.0 // indirect
	golang.org/x/tools v0.51.0 // indirect
)

replace (
	github.com/corsvet/corsvet => ../../../..
	github.com/corsvet/corsvet/passes/settings => ../..

	// The module above has a newer one.
	github.com/gofiber/fiber/v2 => github.com/gofiber/fiber/v2 v2.52.0
)
