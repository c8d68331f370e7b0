// Package routesknown has middlewares after routes that nothing is wrong with, or
// of which not all is in sight.
package routesknown

import (
	"net/http"
	"os"

	"github.com/gin-contrib/cors"
	"github.com/gin-contrib/sessions"
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
	echocors "github.com/labstack/echo/v4/middleware"
)

func items(c *gin.Context) { c.JSON(http.StatusOK, gin.H{"tea": 1}) }

// Some routes are meant for others.
func some() {
	r := gin.New()
	r.GET("/health", items)
	r.Use(cors.Default())
	r.GET("/items", items)
	r.Run()
}

// So they are where a function adds the rest.
func rest(add func(*gin.Engine)) {
	r := gin.New()
	r.GET("/health", items)
	r.Use(cors.Default())
	add(r)
	r.Run()
}

func addRoutes(r *gin.Engine) { r.GET("/items", items) }

func restAdded() {
	r := gin.New()
	r.GET("/health", items)
	r.Use(cors.Default())
	addRoutes(r)
	r.Run()
}

// A group has the rest.
func grouped() {
	r := gin.New()
	r.GET("/health", items)
	r.Use(cors.Default())
	api := r.Group("/api")
	api.GET("/items", items)
	r.Run()
}

// Files are served after it.
func files() {
	r := gin.New()
	r.GET("/health", items)
	r.Use(cors.Default())
	r.Static("/fonts", "fonts")
	r.Run()
}

// Other packages get the router.
func Router() *gin.Engine {
	r := gin.New()
	r.GET("/health", items)
	r.Use(cors.Default())
	return r
}

// A middleware out of sight comes first.
func unseen(mw gin.HandlerFunc) {
	r := gin.New()
	r.Use(mw)
	r.GET("/items", items)
	r.Use(cors.Default())
	r.Run()
}

// So does one of a library.
func session(store sessions.Store) {
	r := gin.New()
	r.Use(sessions.Sessions("s", store))
	r.GET("/items", items)
	r.Use(cors.Default())
	r.Run()
}

// A function out of sight adds the routes.
func unseenRoutes(add func(*gin.Engine)) {
	r := gin.New()
	add(r)
	r.GET("/items", items)
	r.Use(cors.Default())
	r.Run()
}

// It depends.
func sometimes() {
	r := gin.New()
	if os.Getenv("CORS") == "" {
		r.GET("/items", items)
	}
	if os.Getenv("CORS") != "" {
		r.Use(cors.Default())
	}
	r.Run()
}

// No routes come before.
func before() {
	r := gin.New()
	r.Use(gin.Recovery())
	r.Use(cors.Default())
	r.Run()
}

// It allows no origin.
func logged() {
	r := gin.New()
	r.GET("/items", items)
	r.Use(gin.Logger())
	r.Run()
}

// echo runs middlewares for all routes.
func echoed() {
	e := echo.New()
	e.GET("/items", func(c echo.Context) error { return c.String(http.StatusOK, "tea") })
	e.Use(echocors.CORS())
	e.Start(":8080")
}
