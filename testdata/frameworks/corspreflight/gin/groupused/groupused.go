// Package groupused has groups that are kept as what Use, or a route, returns.
package groupused

import "github.com/gin-gonic/gin"

func allow() gin.HandlerFunc {
	return func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", "https://app.example.com")
		c.Header("Access-Control-Allow-Methods", "PUT")
		if c.Request.Method == "OPTIONS" { // want "none comes here, since there are routes for other methods only"
			c.AbortWithStatus(204)
			return
		}
		c.Next()
	}
}

func put(c *gin.Context) { c.JSON(200, "done") }

func routes(r *gin.Engine) {
	api := r.Group("/api").Use(allow())
	api.PUT("/x", put)
	api.PUT("/y", put).DELETE("/y", put)
}
