// Package exceptgin has middlewares that ask for a login, but for the paths of all routes
// that need a preflight, or for paths that are not known.
package exceptgin

import (
	"net/http"
	"strings"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func put(c *gin.Context) { c.JSON(http.StatusOK, "done") }

func exceptAPI(c *gin.Context) {
	if strings.HasPrefix(c.Request.URL.Path, "/api/") {
		return
	}
	if c.GetHeader("Authorization") == "" {
		c.AbortWithStatus(http.StatusUnauthorized)
	}
}

func api() {
	r := gin.New()
	r.Use(exceptAPI)
	r.Use(cors.Default())
	r.GET("/page", put)
	r.PUT("/api/items", put)
	r.Run()
}

func except(paths []string) gin.HandlerFunc {
	return func(c *gin.Context) {
		for _, p := range paths {
			if c.Request.URL.Path == p {
				return
			}
		}
		if c.GetHeader("Authorization") == "" {
			c.AbortWithStatus(http.StatusUnauthorized)
		}
	}
}

func listed(paths []string) {
	r := gin.New()
	r.Use(except(paths), cors.Default())
	r.PUT("/items", put)
	r.Run()
}

func exceptKnown(paths map[string]bool) gin.HandlerFunc {
	return func(c *gin.Context) {
		if paths[c.Request.URL.Path] {
			return
		}
		if c.GetHeader("Authorization") == "" {
			c.AbortWithStatus(http.StatusUnauthorized)
		}
	}
}

func mapped(paths map[string]bool) {
	r := gin.New()
	r.Use(exceptKnown(paths), cors.Default())
	r.PUT("/items", put)
	r.Run()
}
