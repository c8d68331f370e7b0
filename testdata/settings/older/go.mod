module github.com/corsvet/corsvet/passes/settings/older

go 1.26.0

require (
	github.com/corsvet/corsvet/passes/settings v0.0.0-00010101000000-000000000000
	github.com/emicklei/go-restful/v3 v3.14.0
	github.com/go-chi/cors v1.2.2
	github.com/go-pkgz/rest v1.24.0
	github.com/labstack/echo/v4 v4.16.0
	github.com/rs/cors v1.11.1
)

require (
	github.com/andybalholm/brotli v1.2.0 // indirect
	github.com/klauspost/compress v1.18.6 // indirect
	github.com/valyala/fasthttp v1.69.0 // indirect
)

require (
	github.com/corsvet/corsvet v0.0.0-00010101000000-000000000000 // indirect
	github.com/gofiber/fiber/v2 v2.52.15
	github.com/golang-jwt/jwt v3.2.2+incompatible // indirect
	github.com/json-iterator/go v1.1.12 // indirect
	github.com/labstack/gommon v0.5.0 // indirect
	github.com/mattn/go-colorable v0.1.15 // indirect
	github.com/mattn/go-isatty v0.0.22 // indirect
	github.com/modern-go/concurrent v0.0.0-20180306012644-bacd9c7ef1dd // indirect
	github.com/modern-go/reflect2 v1.0.3-0.20250322232337-35a7c28c31ee // indirect
	github.com/valyala/bytebufferpool v1.0.0 // indirect
	github.com/valyala/fasttemplate v1.2.2 // indirect
	golang.org/x/crypto v0.57.0 // indirect
	golang.org/x/mod v0.41.0 // indirect
	golang.org/x/net v0.59.0 // indirect
	golang.org/x/sync v0.23.0 // indirect
	golang.org/x/sys v0.48.0 // indirect
	golang.org/x/text v0.42.0 // indirect
	golang.org/x/time v0.15.0 // indirect
	golang.org/x/tools v0.51.0 // indirect
)

replace (
	github.com/corsvet/corsvet => ../../..
	github.com/corsvet/corsvet/passes/settings => ..

	// The module above has newer ones.
	github.com/emicklei/go-restful/v3 => github.com/emicklei/go-restful/v3 v3.7.4
	github.com/go-chi/cors => github.com/go-chi/cors v1.0.1
	github.com/go-pkgz/rest => github.com/go-pkgz/rest v1.22.0
	github.com/gofiber/fiber/v2 => github.com/gofiber/fiber/v2 v2.33.0
	github.com/labstack/echo/v4 => github.com/labstack/echo/v4 v4.10.1
	github.com/rs/cors => github.com/rs/cors v1.9.0
)
