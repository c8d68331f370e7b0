// Package groups has a library's middleware in each of two groups, of which one needs no
// preflights.
package groups

import (
	"net/http"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func serve(c *gin.Context) { c.Status(http.StatusNoContent) }

func main() {
	router := gin.New()
	public := router.Group("/public")
	public.Use(cors.New(cors.Config{AllowOrigins: []string{"https://www.example.com"}}))
	public.GET("/items", serve)
	private := router.Group("/private")
	private.Use(cors.New(cors.Config{ // want "none comes to this middleware, since there are routes for other methods only"
		AllowOrigins:     []string{"https://app.example.com"},
		AllowMethods:     []string{"PUT"},
		AllowCredentials: true,
	}))
	private.PUT("/items", serve)
	router.Run()
}
