// Package groupusedget has groups whose routes need no preflight, or answer it.
package groupusedget

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func serve(c *gin.Context) { c.JSON(200, "done") }

func read() {
	r := gin.Default()
	api := r.Group("/api").Use(cors.Default())
	api.GET("/x", serve)
	r.Run()
}

func options() {
	r := gin.Default()
	r.Group("/api").Use(cors.Default()).PUT("/x", serve).OPTIONS("/x", serve)
	r.Run()
}
