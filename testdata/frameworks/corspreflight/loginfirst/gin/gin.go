// Package gin has middlewares that ask for a login before that of a library answers
// preflights.
package gin

import (
	"net/http"
	"strings"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"

	"frameworks.test/corspreflight/loginfirst/routes"
)

func put(c *gin.Context) { c.JSON(http.StatusOK, "done") }

func bearer() gin.HandlerFunc {
	return func(c *gin.Context) {
		token := strings.TrimPrefix(c.GetHeader("Authorization"), "Bearer ")
		if token == "" {
			c.AbortWithStatusJSON(http.StatusUnauthorized, gin.H{"error": "log in"})
			return
		}
		c.Set("token", token)
		c.Next()
	}
}

func session(c *gin.Context) {
	if _, err := c.Cookie("session"); err != nil {
		c.Redirect(http.StatusFound, "/login")
		c.Abort()
		return
	}
}

type server struct{ secret string }

func (s *server) authenticate(c *gin.Context) {
	user, password, ok := c.Request.BasicAuth()
	if !ok || user != "admin" || password != s.secret {
		c.Header("WWW-Authenticate", "Basic")
		c.AbortWithStatus(http.StatusUnauthorized)
	}
}

func oneCall() {
	r := gin.Default()
	r.Use(bearer(), cors.Default()) // want "they send that without cookies and Authorization, and this refuses it then"
	r.PUT("/items", put)
	r.Run()
}

func twoCalls() {
	r := gin.New()
	r.Use(gin.Logger(), gin.Recovery())
	r.Use(bearer()) // want "they send that without cookies and Authorization, and this refuses it then"
	r.Use(cors.Default())
	r.PUT("/items", put)
	http.ListenAndServe(":8080", r)
}

func withCookie() {
	r := gin.New()
	r.Use(session) // want "they send that without cookies and Authorization, and this refuses it then"
	r.Use(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: true, AllowMethods: []string{"PUT"}}))
	r.PUT("/items", put)
	r.Run()
}

func method(s *server) {
	config := cors.DefaultConfig()
	config.AllowOrigins = []string{"https://app.example.com"}
	allow := cors.New(config)
	r := gin.New()
	r.Use(s.authenticate) // want "they send that without cookies and Authorization, and this refuses it then"
	if s.secret != "" {
		r.Use(allow)
	}
	r.GET("/items", put)
	r.Run()
}

func literal() {
	r := gin.New()
	r.Use(func(c *gin.Context) { // want "they send that without cookies and Authorization, and this refuses it then"
		if c.Request.Header.Get("Authorization") == "" {
			c.AbortWithStatus(http.StatusUnauthorized)
		}
	}, cors.Default())
	r.GET("/items", put)
	r.Run()
}

// given has others register routes, once the router has its middlewares.
func given() {
	r := gin.New()
	r.Use(bearer()) // want "they send that without cookies and Authorization, and this refuses it then"
	r.Use(cors.Default())
	routes.Register(r)
	r.Run()
}
