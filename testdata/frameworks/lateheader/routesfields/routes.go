// Package routesfields keeps routers in fields, and gives them a middleware after their
// routes.
package routesfields

import (
	"net/http"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func items(c *gin.Context) { c.JSON(http.StatusOK, gin.H{"tea": 1}) }

type server struct {
	router *gin.Engine
}

// One function does all.
func NewServer() *server {
	s := &server{router: gin.New()}
	s.router.GET("/items", s.items)
	s.router.PUT("/items", s.items)
	s.router.Use(cors.Default()) // want "browsers block what the routes before this call answer"
	return s
}

func (s *server) items(c *gin.Context) { c.JSON(http.StatusOK, gin.H{"tea": 1}) }

func (s *server) Run(addr string) error { return s.router.Run(addr) }

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.router.ServeHTTP(w, r) }

type service struct {
	engine *gin.Engine
	api    *gin.RouterGroup
}

// Functions are called in order.
func NewService() *service {
	s := &service{}
	s.engine = gin.New()
	s.routes()
	s.middlewares()
	return s
}

func (s *service) routes() {
	s.engine.GET("/health", items)
	api := s.engine.Group("/api")
	api.GET("/items", items)
}

func (s *service) middlewares() {
	s.engine.Use(gin.Recovery())
	s.engine.Use(cors.Default()) // want "browsers block what the routes before this call answer"
}

func (s *service) Listen() error { return http.ListenAndServe(":8080", s.engine) }

type app struct {
	mux *gin.Engine
}

// A variable has the router first.
func NewApp() *app {
	r := gin.New()
	r.GET("/health", items)
	a := &app{mux: r}
	a.setup()
	return a
}

func (a *app) setup() {
	a.mux.GET("/items", items)
	a.mux.Use(cors.Default()) // want "browsers block what the routes before this call answer"
}

func (a *app) server() *http.Server { return &http.Server{Addr: ":8080", Handler: a.mux} }

type kept struct {
	router *gin.Engine
}

// A field has it then.
func Keep() *kept {
	r := gin.New()
	r.GET("/items", items)
	r.Use(cors.Default()) // want "browsers block what the routes before this call answer"
	return &kept{router: r}
}

func (k *kept) Serve() error { return k.router.Run() }

// A handler is all that others get.
func Handler() http.Handler {
	r := gin.New()
	r.GET("/items", items)
	r.Use(cors.Default()) // want "browsers block what the routes before this call answer"
	return r
}
