package passed

import "github.com/gin-gonic/gin"

func allow() gin.HandlerFunc {
	return func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", "https://app.example.com")
		c.Header("Access-Control-Allow-Methods", "PUT")
		if c.Request.Method == "OPTIONS" {
			c.AbortWithStatus(204)
			return
		}
		c.Next()
	}
}

func put(c *gin.Context) { c.JSON(200, "done") }

func routes(r *gin.Engine) {
	api := r.Group("/api")
	api.Use(allow())
	api.PUT("/x", put)
	more(api)
}

func more(api *gin.RouterGroup) { api.Handle("OPTIONS", "/x", put) }
