// Package routesfieldsknown keeps routers in fields, of which not all is in sight, or
// nothing is wrong.
package routesfieldsknown

import (
	"net/http"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func items(c *gin.Context) { c.JSON(http.StatusOK, gin.H{"tea": 1}) }

type first struct {
	router *gin.Engine
}

// The middleware comes first.
func NewFirst() *first {
	s := &first{router: gin.New()}
	s.middlewares()
	s.routes()
	return s
}

func (s *first) routes()      { s.router.GET("/items", items) }
func (s *first) middlewares() { s.router.Use(cors.Default()) }

type added struct {
	router *gin.Engine
}

// Others add routes.
func NewAdded() *added {
	s := &added{router: gin.New()}
	s.router.GET("/health", items)
	s.router.Use(cors.Default())
	return s
}

func (s *added) Add(path string, h gin.HandlerFunc) { s.router.GET(path, h) }

type exported struct {
	Router *gin.Engine
}

// Others have the router.
func NewExported() *exported {
	s := &exported{Router: gin.New()}
	s.Router.GET("/health", items)
	s.Router.Use(cors.Default())
	return s
}

type given struct {
	router *gin.Engine
}

// Others give it.
func NewGiven(r *gin.Engine) *given {
	s := &given{router: r}
	s.router.GET("/health", items)
	s.router.Use(cors.Default())
	return s
}

type got struct {
	router *gin.Engine
}

// Others get it.
func NewGot() *got {
	s := &got{router: gin.New()}
	s.router.GET("/health", items)
	s.router.Use(cors.Default())
	return s
}

func (s *got) Engine() *gin.Engine { return s.router }

type twice struct {
	router *gin.Engine
}

// One router has the routes, another the middleware.
func NewTwice() (a, b *twice) {
	a, b = makeTwice(), makeTwice()
	a.router.GET("/items", items)
	b.router.Use(cors.Default())
	b.router.GET("/items", items)
	return a, b
}

func makeTwice() *twice { return &twice{router: gin.New()} }

type late struct {
	router *gin.Engine
}

// Routes are added at any time.
func NewLate() *late {
	s := &late{router: gin.New()}
	defer s.routes()
	s.router.Use(cors.Default())
	return s
}

func (s *late) routes() { s.router.GET("/items", items) }

type stepped struct {
	router *gin.Engine
}

// Others call the functions, in an order of their own.
func NewStepped() *stepped { return &stepped{router: gin.New()} }

func (s *stepped) Routes()      { s.router.GET("/items", items) }
func (s *stepped) Middlewares() { s.router.Use(cors.Default()) }

type again struct {
	router *gin.Engine
}

// There is another one.
func NewAgain() *again {
	s := &again{router: gin.New()}
	s.router.GET("/items", items)
	s.router = gin.New()
	s.router.Use(cors.Default())
	s.router.GET("/items", items)
	return s
}

type engine struct{ *gin.Engine }

// Its methods are those of the struct.
func NewEngine() *engine {
	s := &engine{Engine: gin.New()}
	s.Engine.GET("/health", items)
	s.Engine.Use(cors.Default())
	s.GET("/items", items)
	return s
}

// Others may know more of a handler than that.
func NewAny() any {
	r := gin.New()
	r.GET("/health", items)
	r.Use(cors.Default())
	return r
}

type parameter struct {
	router *gin.Engine
}

// What a caller gives may have a middleware.
func NewParameter(add bool) *parameter {
	r := gin.New()
	if add {
		Prepare(r)
	}
	p := &parameter{router: r}
	p.router.GET("/items", items)
	p.router.Use(cors.Default())
	return p
}

func Prepare(r *gin.Engine) { r.Use(cors.Default()) }
