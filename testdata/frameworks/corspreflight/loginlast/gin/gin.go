// Package gin asks for a login after a library has answered preflights, or may have, or
// where that is not known.
package gin

import (
	"net/http"

	"github.com/gin-contrib/cors"
	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-gonic/gin"

	"frameworks.test/corspreflight/loginfirst/routes"
)

func put(c *gin.Context) { c.JSON(200, "done") }

func login(c *gin.Context) {
	if c.GetHeader("Authorization") == "" {
		c.AbortWithStatus(401)
		return
	}
	c.Next()
}

// optional goes on without a login.
func optional(c *gin.Context) {
	if token := c.GetHeader("Authorization"); token != "" {
		c.Set("token", token)
	}
}

// open asks for a login for some paths only, none of a route that needs a preflight.
func open(c *gin.Context) {
	if c.Request.URL.Path == "/items" {
		c.Next()
		return
	}
	login(c)
}

// session asks a library.
func session(c *gin.Context) {
	if sessions.Default(c).Get("user") == nil {
		c.AbortWithStatus(401)
	}
}

// Check is code out of sight.
var Check func(token string) error

func checked(c *gin.Context) {
	if err := Check(c.GetHeader("Authorization")); err != nil {
		c.AbortWithStatus(401)
	}
}

// closed refuses everybody.
func closed(c *gin.Context) { c.AbortWithStatus(503) }

// switched makes one of two.
func switched(on bool) gin.HandlerFunc {
	if !on {
		return func(c *gin.Context) { c.Next() }
	}
	return login
}

// A holder has a context of its own.
type holder struct{ c *gin.Context }

func (h *holder) login() gin.HandlerFunc {
	return func(c *gin.Context) {
		if h.c.GetHeader("Authorization") == "" {
			c.AbortWithStatus(401)
		}
	}
}

func held(h *holder) {
	r := gin.New()
	r.Use(h.login(), cors.Default())
	r.PUT("/items", put)
	r.Run()
}

func right() {
	r := gin.New()
	r.Use(cors.Default(), login)
	r.PUT("/items", put)
	r.Run()
}

func rightCalls() {
	r := gin.New()
	r.Use(cors.Default())
	r.Use(login)
	r.PUT("/items", put)
	r.Run()
}

func another() {
	r := gin.New()
	r.Use(cors.Default())
	r.Use(login, cors.Default())
	r.PUT("/items", put)
	r.Run()
}

func goesOn() {
	r := gin.New()
	r.Use(optional, open, checked, closed, cors.Default())
	r.PUT("/items", put)
	r.Run()
}

func library() {
	r := gin.New()
	r.Use(sessions.Sessions("s", cookie.NewStore([]byte("secret"))), session, cors.Default())
	r.PUT("/items", put)
	r.Run()
}

func bySetting(on bool) {
	r := gin.New()
	r.Use(switched(on), cors.Default())
	r.PUT("/items", put)
	r.Run()
}

func conditional(on bool) {
	r := gin.New()
	if on {
		r.Use(login)
	}
	r.Use(cors.Default())
	r.PUT("/items", put)
	r.Run()
}

// Mine may be anything.
var Mine gin.HandlerFunc

func outOfSight() {
	r := gin.New()
	r.Use(Mine)
	r.Use(login, cors.Default())
	r.PUT("/items", put)
	r.Run()
}

func spread(list ...gin.HandlerFunc) {
	r := gin.New()
	r.Use(list...)
	r.Use(login, cors.Default())
	r.PUT("/items", put)
	r.Run()
}

func twoRouters() {
	r, other := gin.New(), gin.New()
	r.Use(login)
	other.Use(cors.Default())
	other.PUT("/items", put)
	go r.Run(":8081")
	other.Run(":8080")
}

func replaced() {
	r := gin.New()
	r.Use(login)
	r = gin.New()
	r.Use(cors.Default())
	r.PUT("/items", put)
	r.Run()
}

// given lets others do as they like with the router, first.
func given() {
	r := gin.New()
	routes.Register(r)
	r.Use(login)
	r.Use(cors.Default())
	r.Run()
}

// called has a handler of its own before the router.
func called() {
	r := gin.New()
	r.Use(login)
	r.Use(cors.Default())
	r.PUT("/items", put)
	Mux.HandleFunc("/", func(w http.ResponseWriter, req *http.Request) {
		Before(w)
		r.ServeHTTP(w, req)
	})
}

// Mux and Before may be anything.
var (
	Mux    *http.ServeMux
	Before func(http.ResponseWriter)
)
