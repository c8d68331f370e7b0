// Package groupused has a library's middleware in a group that is kept as what Use returns.
package groupused

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func put(c *gin.Context) { c.JSON(200, "done") }

func kept() {
	r := gin.Default()
	api := r.Group("/api").Use(cors.Default()) // want "none comes to this middleware, since there are routes for other methods only"
	api.PUT("/x", put)
	r.Run()
}

func chained() {
	r := gin.Default()
	r.Group("/api").Use(cors.Default()).PUT("/x", put) // want "none comes to this middleware, since there are routes for other methods only"
	r.Run()
}
